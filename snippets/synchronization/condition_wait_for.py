"""A buyer waits until there is enough, however many deliveries it takes."""

import threading

changed = threading.Condition()
stock = 0
# --8<-- [start:scaffold]
buyer_is_here = threading.Event()
# --8<-- [end:scaffold]


# --8<-- [start:pattern]
def buy(amount):
    global stock
    with changed:
        # --8<-- [start:cure]
        changed.wait_for(lambda: stock >= amount)
        # --8<-- [end:cure]
        stock -= amount
        print("bought", amount, "left", stock)


def deliver():
    global stock
    with changed:
        stock += 1
        changed.notify_all()


# --8<-- [end:pattern]
# --8<-- [start:scaffold]
def buy_three():
    with changed:  # until buy waits, nothing can be delivered
        buyer_is_here.set()
        buy(3)


# --8<-- [end:scaffold]
buyer = threading.Thread(target=buy_three)
buyer.start()
# --8<-- [start:scaffold]
buyer_is_here.wait()
# --8<-- [end:scaffold]
for _ in range(3):
    deliver()
buyer.join()

# Output:
# bought 3 left 0
