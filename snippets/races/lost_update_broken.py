"""Both threads read the count before either writes: one sale is lost."""

from threading import Barrier, Thread

sold = 0
both_have_read = Barrier(2)


def sell():
    global sold
    before = sold
    both_have_read.wait()  # makes sure that it happens every time
    sold = before + 1


threads = [Thread(target=sell) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("two sales, counted:", sold)

# Output:
# two sales, counted: 1
