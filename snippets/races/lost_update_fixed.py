"""Under the lock one thread reads only after the other has written."""

from threading import Barrier, BrokenBarrierError, Lock, Thread

sold = 0
sold_lock = Lock()
both_have_read = Barrier(2)


def sell():
    global sold
    with sold_lock:
        before = sold
        try:
            both_have_read.wait(timeout=0.1)
        except BrokenBarrierError:
            pass  # the other one could not get in
        sold = before + 1


threads = [Thread(target=sell) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("two sales, counted:", sold)

# Output:
# two sales, counted: 2
