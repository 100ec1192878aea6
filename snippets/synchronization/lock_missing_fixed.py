"""With a lock around read and write both withdrawals count."""

import threading

balance_lock = threading.Lock()
balance = 100


def withdraw(amount):
    global balance
    with balance_lock:  # acquired here, released on every way out
        current = balance
        balance = current - amount


threads = [threading.Thread(target=withdraw, args=(30,)) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("balance:", balance, "should be 40")

# Output:
# balance: 40 should be 40
