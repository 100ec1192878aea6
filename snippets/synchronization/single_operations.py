"""Four threads take tickets from one list by pop: none is sold twice."""

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
print(len(sold), "sold,", len(set(sold)), "different, left:", len(tickets))

# Output:
# 2000 sold, 2000 different, left: 0
