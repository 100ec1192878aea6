"""Thread-safe: one lock around every access to what belongs together."""

import threading


class Transfer:
    def __init__(self):
        self.left, self.right = 100, 0
        self.lock, self.halfway = threading.Lock(), threading.Event()

    def move(self, amount):
        with self.lock:
            self.left -= amount
            self.halfway.set()  # the other thread looks, and waits
            self.right += amount

    def total(self):
        with self.lock:
            return self.left + self.right


transfer = Transfer()
mover = threading.Thread(target=transfer.move, args=(30,))
mover.start()
transfer.halfway.wait()
print("during:", transfer.total())
mover.join()
print("after: ", transfer.total())

# Output:
# during: 100
# after:  100
