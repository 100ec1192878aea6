"""Single list operations lose and repeat nothing."""

import threading

tickets = list(range(2000))
sold = []


def sell():
    while True:
        try:
            ticket = tickets.pop()  # check and take in one operation
        except IndexError:
            return
        sold.append(ticket)


threads = [threading.Thread(target=sell) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("each ticket sold once:", sorted(sold) == list(range(2000)))

# Output:
# each ticket sold once: True
