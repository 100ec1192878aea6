# /// script
# [tool.snippet]
# instead = "pass"
# ///
"""A semaphore bounds imap's input, and is freed before the pool ends."""

import itertools
import threading
from functools import partial
from multiprocessing import Pool
from operator import truediv

room = threading.Semaphore(4)
given_up = False
drawn = []
# --8<-- [start:scaffold]
full = threading.Event()
# --8<-- [end:scaffold]


def numbers():  # 3, 2, 1, 0, -1, ... without end
    for number in itertools.count(3, -1):
        # --8<-- [start:scaffold]
        if len(drawn) == 7:  # three results taken, and four more
            full.set()
        # --8<-- [end:scaffold]
        room.acquire()
        if given_up:
            return
        drawn.append(number)
        yield number


if __name__ == "__main__":
    invert = partial(truediv, 1)
    with Pool(1) as pool:
        try:
            for result in pool.imap(invert, numbers()):
                print("got", round(result, 2))
                room.release()
        except ZeroDivisionError:
            print("the fourth call failed, drawn:", end=" ")
            # --8<-- [start:scaffold]
            full.wait()
            # --8<-- [end:scaffold]
            print(len(drawn))
        finally:
            given_up = True
            # --8<-- [start:cure]
            room.release()  # else the end of the block waits for numbers()
            # --8<-- [end:cure]
    print("ended")

# Output:
# got 0.33
# got 0.5
# got 1.0
# the fourth call failed, drawn: 7
# ended
