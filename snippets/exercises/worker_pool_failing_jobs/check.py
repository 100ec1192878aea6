"""What workers promise whose jobs may fail."""

import queue
import threading

from explore import every_order
from harness import PATIENCE, check, note, start

NEEDS = ("run_all",)


def run_all(task, jobs, workers):
    """Return the outcomes; broken where they do not come."""
    return start("run_all", task.run_all, jobs, workers).result()


def promise_outcomes_are_in_the_order_of_the_jobs(task):
    """Outcomes come in the order of the jobs, whichever ends first."""
    second_is_done = threading.Event()

    def first():
        note("the first job begins, and waits until the second is done")
        check(
            second_is_done.wait(PATIENCE),
            "the second job does not run beside the first",
        )
        return "first"

    def second():
        note("the second job is done")
        second_is_done.set()
        return "second"

    got = run_all(task, [first, second], 2)
    check(
        got == [("ok", "first"), ("ok", "second")],
        f"the outcomes are {got}",
    )
    got = run_all(task, [], 2)
    check(got == [], f"of no jobs the outcomes are {got}")


def promise_a_failing_job_fails_alone(task):
    """A job that fails is told as failed, and all others run."""
    error = ValueError("not today")

    def fail():
        note("a job raises ValueError")
        raise error

    def work():
        note("a job returns its value")
        return "value"

    got = run_all(task, [fail, work, fail, work], 1)
    expected = [("failed", error), ("ok", "value")] * 2
    check(
        got == expected,
        f"two jobs fail, two do not; the outcomes are {got}",
    )


def promise_whatever_is_raised_is_an_outcome(task):
    """What a job raises is its outcome, even SystemExit."""
    for error in (
        SystemExit("enough"),
        queue.Empty(),
        IndexError("of the job"),
        StopIteration("of the job"),
    ):

        def leave(error=error):
            note(f"a job raises {type(error).__name__}")
            raise error

        got = run_all(task, [leave, lambda: "value"], 1)
        check(
            got == [("failed", error), ("ok", "value")],
            f"the outcomes are {got}",
        )


def promise_workers_run_at_the_same_time(task):
    """As many jobs run at the same time as there are workers, and none idles."""
    all_three = threading.Barrier(3)

    def meet():
        note("a job waits for two others")
        all_three.wait(PATIENCE)

    got = run_all(task, [meet, meet, meet], 3)
    check(
        got == [("ok", None)] * 3,
        "three workers, three jobs, and they never meet",
    )
    others = threading.Semaphore(0)

    def slow():
        note("the first of four jobs waits until the others have run")
        return all(others.acquire(timeout=2) for _ in range(3))

    got = run_all(task, [slow] + [others.release] * 3, 2)
    check(
        got == [("ok", True)] + [("ok", None)] * 3,
        "two workers, one of them has a slow job, and the other one idles",
    )


def promise_no_more_jobs_than_workers(task):
    """No more jobs run at the same time than there are workers."""
    driver = """
inside = []
counts = []


def job():
    inside.append("job")
    counts.append(len(inside))
    inside.remove("job")


run_all([job, job], 1)
assert 2 not in counts, "one worker, and two jobs run at the same time"
"""
    every_order(task, driver)


def promise_it_returns_when_all_is_done(task):
    """It returns when every job is done, and not before."""
    driver = """
done = []


def job():
    done.append("job")


run_all([job, job], 2)
assert len(done) == 2, f"it has returned, and {len(done)} of 2 jobs are done"
"""
    every_order(task, driver)


def promise_workers_have_ended(task):
    """When it returns, its threads have ended, also after a failure."""
    before = set(threading.enumerate())

    def fail():
        raise ValueError("not today")

    run_all(task, [fail, lambda: "value"], 3)
    left = [t.name for t in threading.enumerate() if t not in before]
    check(
        not left,
        f"run_all has returned, and these threads are alive: {', '.join(left)}",
    )
