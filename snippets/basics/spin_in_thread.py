"""Threads that give nothing away are interrupted anyway."""

import threading

rounds = 0
ready = False


def other():
    global ready
    while rounds < 1000:  # needs the main thread to run
        pass
    ready = True


thread = threading.Thread(target=other)
print("two threads spin, each for the other")
thread.start()
while not ready:  # needs the other thread to run
    rounds += 1
thread.join()
print("both ended")

# Output:
# two threads spin, each for the other
# both ended
