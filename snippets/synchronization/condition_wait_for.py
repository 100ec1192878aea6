"""Wait until a statement about shared data is true."""

import threading

changed = threading.Condition()
stock = 0


def buy(amount):
    global stock
    with changed:
        changed.wait_for(lambda: stock >= amount)  # releases, re-acquires
        stock -= amount
        print("bought", amount)


buyer = threading.Thread(target=buy, args=(3,))
buyer.start()
for _ in range(3):
    with changed:
        stock += 1
        changed.notify_all()
buyer.join()
print("left:", stock)

# Output:
# bought 3
# left: 0
