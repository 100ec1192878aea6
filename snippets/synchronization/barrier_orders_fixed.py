"""Three threads at a barrier for three: all pass."""

from threading import Barrier, Thread

barrier = Barrier(3)
passed = []


def arrive(name):
    barrier.wait()
    passed.append(name)


threads = [
    Thread(target=arrive, args=("ann",), name="ann"),
    Thread(target=arrive, args=("bob",), name="bob"),
    Thread(target=arrive, args=("cleo",), name="cleo"),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("passed:", len(passed))

# Ends:
# 180 orders of lines, 63 states
# 180: ok, prints passed: 3
