"""Two threads withdraw from one account, and one withdrawal is lost."""

import threading

both_have_read = threading.Barrier(2)  # makes the bad timing certain
balance = 100


def withdraw(amount):
    global balance
    current = balance
    both_have_read.wait(timeout=5)
    balance = current - amount


threads = [threading.Thread(target=withdraw, args=(30,)) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("balance:", balance, "should be 40")

# Output:
# balance: 70 should be 40
