"""What a table promises where each needs the tools on both sides."""

import threading

from explore import every_order
from harness import PATIENCE, broken, check, note, start, until_waiting

NEEDS = ("Table", "Table.measure")
LIMIT = 60
GO = """
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


def promise_neighbours_take_turns(task):
    """Two who share an instrument never measure at the same time."""
    for seats, other in ((2, 1), (3, 2), (4, 0)):
        name = f"seat {other}" if other else "another at seat 0"
        driver = f"""
from threading import Thread

table = Table({seats})
busy = []


def work():
    assert not busy, "seat 0 and {name} of {seats} measure at the same time"
    busy.append("busy")
    busy.remove("busy")


threads = [
    Thread(target=table.measure, args=(0, work), name="seat 0"),
    Thread(target=table.measure, args=({other}, work), name="{name}"),
]
{GO}"""
        # That nobody waits for ever is another promise.
        every_order(task, driver, ends={"ok", "deadlock", "waits for ever"})
    driver = f"""
from threading import Thread

table = Table(2)
busy = []


def work():
    assert not busy, "seats 0 and 1 of 2 measure at the same time"
    busy.append("busy")
    busy.remove("busy")


def measure_twice():
    table.measure(0, work)
    table.measure(0, work)


threads = [
    Thread(target=measure_twice, name="seat 0"),
    Thread(target=table.measure, args=(1, work), name="seat 1"),
]
{GO}"""
    every_order(
        task,
        driver,
        ends={"ok", "deadlock", "waits for ever"},
        accesses=False,
    )


def promise_all_measure_in_the_end(task):
    """All measure in the end, in whatever order they come."""
    for seats, accesses in ((2, True), (3, False)):
        driver = f"""
from threading import Thread

table = Table({seats})
done = []


def work():
    done.append("done")


threads = [
    Thread(target=table.measure, args=(n, work), name=f"seat {{n}}")
    for n in range({seats} - 1)
]
for thread in threads:
    thread.start()
table.measure({seats} - 1, work)
for thread in threads:
    thread.join()
assert len(done) == {seats}, f"{seats} want to measure, {{len(done)}} have"
"""
        every_order(task, driver, accesses=accesses)


def promise_others_need_not_wait(task):
    """Two who share no instrument measure at the same time."""
    driver = f"""
from threading import Event, Thread

table = Table(4)
begun = [Event(), Event()]


def first():
    begun[0].set()
    begun[1].wait()


def second():
    begun[1].set()
    begun[0].wait()


threads = [
    Thread(target=table.measure, args=(1, first), name="seat 1"),
    Thread(target=table.measure, args=(3, second), name="seat 3"),
]
{GO}"""
    every_order(task, driver, accesses=False)
    busy, go = threading.Event(), threading.Event()
    both = threading.Barrier(2)

    def between():
        note("seat 1 measures")
        busy.set()
        go.wait(PATIENCE)

    def meet():
        try:
            both.wait(2)
        except threading.BrokenBarrierError:
            broken("seat 1 is done, and of seats 0 and 2 one still waits")

    table = task.Table(4)
    calls = [start("seat 1", table.measure, 1, between)]
    busy.wait(PATIENCE)
    calls += [start(f"seat {n}", table.measure, n, meet) for n in (0, 2)]
    until_waiting(*calls[1:])
    note("seats 0 and 2 want to measure; seat 1 is done")
    go.set()
    for call in calls:
        call.result()


def promise_a_failure_is_passed_on(task):
    """A result is returned, an error is raised, and the instruments are free again."""
    table = task.Table(2)
    got = table.measure(0, lambda: "37 degrees")
    check(
        got == "37 degrees",
        f"the measurement returns 37 degrees, measure returns {got!r}",
    )
    driver = """
table = Table(2)


def fail():
    raise ValueError("no signal")


def work():
    pass


told = False
try:
    table.measure(0, fail)
except ValueError:
    told = True
assert told, "the measurement raises ValueError, and measure does not"
table.measure(0, work)
table.measure(1, work)
"""
    every_order(task, driver)
