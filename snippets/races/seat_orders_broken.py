"""Two threads sell seats: one seat is sold twice."""

from threading import Thread

next_seat = 1
sold = []


def sell():
    global next_seat
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
# 20 orders of lines, 21 states
# 2: ok, prints sold: [1, 2]
# 18: a seat is sold twice, prints sold: [1, 1]
