"""What a limiter of calls promises."""

import gc
import itertools
import types

from explore import every_order
from harness import check, note

NEEDS = ("Limiter", "Limiter.reserve")


def reserved(task, calls, period, times):
    """Reserve once at each time; return the waits."""
    now = [0]
    limiter = task.Limiter(calls, period, lambda: now[0])
    waits = []
    for time in times:
        now[0] = time
        waits.append(limiter.reserve())
        note(f"at {time}: reserve returns {waits[-1]}")
    return waits


def expect(task, calls, period, times, waits):
    """Break unless the waits are these."""
    got = reserved(task, calls, period, times)
    for time, wait, want in zip(times, got, waits, strict=True):
        check(
            wait == want,
            f"{calls} calls in {period} seconds: at {time} reserve returns "
            f"{wait} and not {want}",
        )


def promise_the_first_begin_at_once(task):
    """As many calls as are allowed begin at once, and the next one waits."""
    expect(task, 3, 10, [5, 5, 5, 5], [0, 0, 0, 10])


def promise_never_too_many(task):
    """In no stretch of time do more calls begin than are allowed."""
    expect(task, 2, 10, [9, 9, 11, 12, 13], [0, 0, 8, 7, 16])
    expect(task, 2, 10, [0, 0, 5, 15], [0, 0, 5, 0])
    expect(task, 1, 10, [0, 1, 2], [0, 9, 18])


def promise_nobody_waits_too_long(task):
    """Nobody waits longer than needed."""
    expect(task, 2, 10, [0, 4, 5, 6, 30], [0, 0, 5, 8, 0])
    expect(task, 2, 10, [0, 10, 20, 20], [0, 0, 0, 0])
    driver = """
from threading import Thread

time = [0]
told = []


def clock():
    now = time[0]
    told.append(now)
    return now


def reserve():
    limiter.reserve()


limiter = Limiter(2, 10, clock)
told.clear()
threads = [
    Thread(target=reserve, name="ann"),
    Thread(target=reserve, name="bob"),
]
for thread in threads:
    thread.start()
time[0] = 4
for thread in threads:
    thread.join()
times = sorted(told)
wait = limiter.reserve()
right = [times[0] + 6] if len(times) == 2 else [6, 10]
why = f"2 calls in 10 seconds: two begin at {times}, a third reserves at 4"
assert wait in right, f"{why} and waits {wait}, not {right[0]}"
"""
    every_order(task, driver, accesses=False)


def promise_threads_do_not_share_a_place(task):
    """However many threads reserve at the same time, each gets its own place."""
    driver = """
from threading import Thread

got = []


def clock():
    return 0


def reserve():
    wait = limiter.reserve()
    got.append(wait)


limiter = Limiter(1, 10, clock)
threads = [
    Thread(target=reserve, name="ann"),
    Thread(target=reserve, name="bob"),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
waits = sorted(got)
assert waits == [0, 10], f"1 call in 10 seconds, two reserve and wait {waits}"
"""
    every_order(task, driver)


def promise_the_time_is_that_of_the_decision(task):
    """It decides by the time it is then, not by one from before it waited."""
    driver = """
from threading import Thread

time = [0]
got = []


def clock():
    return time[0]


def reserve():
    wait = limiter.reserve()
    got.append(wait)


limiter = Limiter(1, 10, clock)
threads = [
    Thread(target=reserve, name="ann"),
    Thread(target=reserve, name="bob"),
]
for thread in threads:
    thread.start()
time[0] = 4
for thread in threads:
    thread.join()
waits = sorted(got)
why = "1 call in 10 seconds, two reserve while the clock goes from 0 to 4: "
right = ([0, 6], [0, 10])
assert waits in right, f"{why}they wait {waits}, right is [0, 6] or [0, 10]"
"""
    every_order(task, driver, accesses=False)
    ticks = itertools.count(100, 100)
    limiter = task.Limiter(1, 10, lambda: next(ticks))
    waits = [limiter.reserve() for _ in range(3)]
    check(
        min(waits) >= 0,
        f"a clock goes on with each look at it, and reserve returns {waits}: "
        "time.sleep takes no number below 0",
    )


def parts(thing):
    """Return how many objects a thing is made of."""
    met, todo = {}, [thing]
    while todo:
        one = todo.pop()
        code = isinstance(one, type | types.ModuleType | types.FunctionType)
        if not code and id(one) not in met:
            met[id(one)] = one
            todo += gc.get_referents(one)
    return len(met)


def promise_it_does_not_grow(task):
    """It remembers what it needs, and not every call there ever was."""
    now = [0.5]
    limiter = task.Limiter(2, 10, lambda: now[0])
    sizes = []
    for _ in range(2):
        for _ in range(3_000):
            now[0] += 10
            limiter.reserve()
        sizes.append(parts(limiter))
    check(
        sizes[1] < sizes[0] + 2_000,
        f"after 3,000 calls it is made of {sizes[0]} objects, after 6,000 "
        f"of {sizes[1]}",
    )
