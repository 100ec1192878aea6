"""What a scheduler promises."""

import threading

from explore import every_order
from harness import PATIENCE, check, note, start

NEEDS = ("Scheduler", "Scheduler.at", "Scheduler.run", "Scheduler.stop")
FROZEN = """
from threading import Thread


class Frozen:
    def now(self):
        return 0

    def wait(self, condition, when):
        if when is None or when > 0:
            condition.wait()


def serve():
    scheduler.run()


def early():
    print("early")
    scheduler.stop()


def late():
    print("late")


scheduler = Scheduler(Frozen())
"""
GO = """
threads = [
    Thread(target=serve, name="scheduler"),
    Thread(target=other, name="ann"),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


class Clock:
    """A clock whose time passes when somebody waits for it."""

    def __init__(self):
        self.time = 0

    def now(self):
        return self.time

    def wait(self, condition, when):
        if when is None:
            note("it waits for a notify")
            condition.wait()
        elif when > self.time:
            note(f"it waits until {when}")
            self.time = when


class Day:
    """A scheduler, and jobs that tell when they are called."""

    def __init__(self, task):
        self.clock = Clock()
        self.scheduler = task.Scheduler(self.clock)
        self.called = []

    def at(self, when, name, also=None):
        """Add a job, by name, which then does something more."""

        def job():
            note(f"job {name} is called at {self.clock.time}")
            self.called.append((self.clock.time, name))
            if also is not None:
                also()

        self.scheduler.at(when, job)

    def run(self, until):
        """Run, and have a last job stop it."""
        self.at(until, "stop", self.scheduler.stop)
        start("run", self.scheduler.run).result(2)
        return self.called[:-1]


def promise_jobs_are_called_in_their_time(task):
    """Each job is called at its time, first the one that is due first."""
    day = Day(task)
    day.at(30, "c")
    day.at(10, "a", lambda: day.at(15, "new"))
    day.at(20, "b")
    day.at(-5, "overdue")
    got = day.run(until=40)
    expected = [
        (0, "overdue"),
        (10, "a"),
        (15, "new"),
        (20, "b"),
        (30, "c"),
    ]
    check(
        got == expected,
        "c is due at 30, a at 10, b at 20, overdue at -5; a adds one for 15; "
        f"called: {', '.join(f'{n} at {t}' for t, n in got)}",
    )
    day = Day(task)
    day.at(10, "a", lambda: day.at(5, "new"))
    day.at(10, "b")
    got = [name for _, name in day.run(until=20)]
    check(
        got == ["a", "new", "b"],
        "a and b are due at 10, a adds one that was due at 5; called: "
        f"{', '.join(got)}",
    )


def promise_same_time_first_added(task):
    """Of jobs with the same time, the first added is called first."""
    day = Day(task)
    names = [*"hdbfaceg"]
    for name in names:
        day.at(10, name)
    got = [name for _, name in day.run(until=11)]
    check(
        got == names,
        f"{' '.join(names)} are due at 10; called: {' '.join(got)}",
    )
    day = Day(task)
    day.at(5, "x")
    day.at(5, "y", lambda: day.at(10, "c"))
    day.at(10, "a")
    day.at(10, "b")
    got = [name for _, name in day.run(until=11)]
    check(
        got == [*"xyabc"],
        "a and b are due at 10; y, due at 5, adds c for 10; called: "
        f"{' '.join(got)}",
    )


def promise_a_job_fails_alone(task):
    """What a job raises is in failed, and the next jobs are called."""
    day = Day(task)
    errors = [ValueError("one"), KeyError("two")]

    def fails(error):
        def also():
            note(f"it raises {error!r}")
            raise error

        return also

    day.at(10, "a", fails(errors[0]))
    day.at(20, "b")
    day.at(30, "c", fails(errors[1]))
    got = [name for _, name in day.run(until=40)]
    check(got == [*"abc"], f"a fails, b, c fails; called: {' '.join(got)}")
    check(
        day.scheduler.failed == errors,
        f"a and c fail; failed is {day.scheduler.failed}",
    )


def promise_it_wakes_for_an_earlier_job(task):
    """An earlier job that is added wakes it; only what is due is called."""
    driver = """
def other():
    scheduler.at(0, early)
"""
    for first in ("", "scheduler.at(10, late)\n"):
        every_order(
            task, f"{FROZEN}{first}{driver}{GO}", ends={"ok: early"}
        )
    driver = """
def other():
    scheduler.at(20, late)


scheduler.at(10, late)
"""
    every_order(task, f"{FROZEN}{driver}{GO}", ends={"waits for ever"})


def promise_stop_ends_it(task):
    """After stop, run returns, and no other job is called."""
    driver = """
def other():
    scheduler.stop()
"""
    for first in ("", "scheduler.at(10, late)\n"):
        every_order(task, f"{FROZEN}{first}{driver}{GO}", ends={"ok"})
    day = Day(task)
    day.at(10, "a", day.scheduler.stop)
    day.at(10, "b")
    start("run", day.scheduler.run).result(2)
    check(
        day.called == [(10, "a")],
        f"a is called and stops it, b is due too; called: {day.called}",
    )
    day = Day(task)
    day.at(-5, "overdue")
    note("stop is called, and then run")
    day.scheduler.stop()
    start("run", day.scheduler.run).result(2)
    check(
        not day.called,
        f"it is stopped before run, a job is overdue; called: {day.called}",
    )


def promise_at_does_not_wait_for_a_job(task):
    """While a job runs, at returns at once, in each thread."""
    day = Day(task)
    begun, go = threading.Event(), threading.Event()

    def slow():
        begun.set()
        go.wait(PATIENCE)

    day.at(10, "slow", slow)
    day.at(20, "stop", day.scheduler.stop)
    run = start("run", day.scheduler.run)
    check(begun.wait(PATIENCE), "job slow is due, and not called")
    note("while slow runs, another thread adds a job")
    start("at", day.at, 15, "new").result(2)
    go.set()
    run.result(2)
    got = [name for _, name in day.called]
    check(
        got == ["slow", "new", "stop"],
        f"slow, then new at 15, then stop at 20; called: {', '.join(got)}",
    )
