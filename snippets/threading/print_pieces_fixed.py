"""Written with its newline in one call, this line stays whole."""

import sys
import threading


# --8<-- [start:scaffold]
class Slow:
    """A stream that lets the other thread run after each piece."""

    def __init__(self):
        self.pieces, self.turn = [], threading.Barrier(2, timeout=1)

    def write(self, piece):
        self.pieces.append(piece)
        try:
            self.turn.wait()
        except threading.BrokenBarrierError:
            pass

    def flush(self):
        pass


# --8<-- [end:scaffold]
def tell(name):
    sys.stdout.write(f"from {name}\n")


terminal, sys.stdout = sys.stdout, Slow()
threads = [threading.Thread(target=tell, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
slow, sys.stdout = sys.stdout, terminal
lines = "".join(slow.pieces).split("\n")
whole = [line for line in lines if line in ("from a", "from b")]
print("lines that are whole:", len(whole))

# Output:
# lines that are whole: 2
