# /// script
# requires-python = "<3.12"
# ///
"""Before 3.12 cProfile sees the thread that it was started in."""

import cProfile
import pstats
import threading


def slow():
    return sum(range(1_000_000))


with cProfile.Profile() as profile:
    thread = threading.Thread(target=slow)
    thread.start()
    thread.join()
names = {name for _, _, name in pstats.Stats(profile).stats}
print("the profile knows slow():", "yes" if "slow" in names else "no")

# Output:
# the profile knows slow(): no
