# /// script
# requires-python = ">=3.12"
# ///
"""Since 3.12 cProfile sees all threads, and a second one is refused."""

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

first, second = cProfile.Profile(), cProfile.Profile()
with first:
    try:
        second.enable()
    except ValueError:
        print("a second profile at the same time: refused")

# Output:
# the profile knows slow(): yes
# a second profile at the same time: refused
