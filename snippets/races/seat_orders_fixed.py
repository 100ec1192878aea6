"""Reading and writing under one lock: no seat is sold twice."""

from threading import Lock, Thread

next_seat = 1
sold = []
lock = Lock()


def sell():
    global next_seat
    with lock:
        seat = next_seat
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
# 10 orders of lines, 30 states
# 10: ok, prints sold: [1, 2]
