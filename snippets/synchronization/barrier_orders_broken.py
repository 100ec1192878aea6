# /// script
# [tool.snippet]
# timeout = 1
# ///
"""Three threads at a barrier for two: one waits for ever."""

from threading import Barrier, Thread

barrier = Barrier(2)
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
# 108 orders of lines, 68 states
# 108: waits for ever
