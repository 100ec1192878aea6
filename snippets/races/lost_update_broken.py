"""Both threads read the count before either writes: one sale is lost."""

from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Thread

sold = 0
# --8<-- [start:scaffold]
both_have_read = Barrier(2, timeout=0.5)


def switch():  # to the other thread, if that one can come
    with suppress(BrokenBarrierError):
        both_have_read.wait()


# --8<-- [end:scaffold]
def sell():
    global sold
    before = sold
    switch()
    sold = before + 1


threads = [Thread(target=sell) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("two sales, counted:", sold)

# Output:
# two sales, counted: 1
