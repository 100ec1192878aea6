"""Not thread-safe: another thread sees the state between two writes."""

import threading


class Transfer:
    def __init__(self):
        self.left, self.right = 100, 0
        self.halfway, self.seen = threading.Event(), threading.Event()

    def move(self, amount):
        self.left -= amount
        self.halfway.set()  # this is where the other thread looks
        self.seen.wait(timeout=5)
        self.right += amount

    def total(self):
        return self.left + self.right


transfer = Transfer()
mover = threading.Thread(target=transfer.move, args=(30,))
mover.start()
transfer.halfway.wait()
print("during:", transfer.total())
transfer.seen.set()
mover.join()
print("after: ", transfer.total())

# Output:
# during: 70
# after:  100
