"""Reading under the lock, then writing under it: a seat is sold twice."""

from threading import Lock, Thread

next_seat = 1
sold = []
lock = Lock()


def sell():
    global next_seat
    with lock:
        seat = next_seat
    with lock:
        sold.append(seat)
        next_seat = seat + 1


ann = Thread(target=sell, name="ann")
bob = Thread(target=sell, name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("sold:", sold)
assert sold == [1, 2], "a seat is sold twice"

# Ends:
# 120 orders of lines, 76 states
# 12: ok, prints sold: [1, 2]
# 108: a seat is sold twice, prints sold: [1, 1]
