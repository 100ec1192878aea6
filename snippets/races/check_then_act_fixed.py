"""Check and act under one lock: the second thread finds too little."""

from threading import Lock, Thread

balance = 100
balance_lock = Lock()
granted = []


def withdraw(amount):
    global balance
    with balance_lock:
        enough = balance >= amount
        if enough:
            balance -= amount
        granted.append(enough)


threads = [Thread(target=withdraw, args=(80,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("balance:", balance, "granted:", granted)

# Output:
# balance: 20 granted: [True, False]
