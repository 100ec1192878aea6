"""Another thread sees the state between two writes that belong together."""

import threading


class Account:
    def __init__(self):
        self.savings, self.checking = 100, 0

    def move(self, amount):
        self.savings -= amount
        # --8<-- [start:scaffold]
        halfway.set()  # here the other thread looks
        looked.wait(timeout=0.5)
        # --8<-- [end:scaffold]
        self.checking += amount

    def total(self):
        return self.savings + self.checking


halfway, looked = threading.Event(), threading.Event()
account = Account()
mover = threading.Thread(target=account.move, args=(30,))
mover.start()
halfway.wait(timeout=5)
print("during the move:", account.total())
looked.set()
mover.join()
print("after the move:", account.total())

# Output:
# during the move: 70
# after the move: 100
