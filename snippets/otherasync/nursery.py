# /// script
# dependencies = ["trio"]
# ///
"""trio: tasks live in a nursery, a timeout is a scope, time a fake."""

import trio
import trio.testing


async def fetch(name, seconds, told):
    await trio.sleep(seconds)
    told.append(name)


async def main():
    told = []
    with trio.move_on_after(5) as scope:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(fetch, "quick", 1, told)
            nursery.start_soon(fetch, "slow", 60, told)
    print("told:", *told)
    cut = "yes" if scope.cancelled_caught else "no"
    print(f"at {trio.current_time():.0f} s, cut off: {cut}")


clock = trio.testing.MockClock(autojump_threshold=0)
trio.run(main, clock=clock)

# Output:
# told: quick
# at 5 s, cut off: yes
