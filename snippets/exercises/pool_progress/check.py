"""What the progress of a pool promises."""

import threading

from harness import PATIENCE, check, note, start

NEEDS = ("run_all",)


def run_all(task, jobs, workers, report):
    """Return the results; broken where they do not come."""
    return start("run_all", task.run_all, jobs, workers, report).result(
        2 * PATIENCE
    )


class Reports:
    """A report that remembers; the first one may take a while."""

    def __init__(self, until=None):
        self.until = until
        self.seen = []
        self.threads = set()

    def __call__(self, *counts):
        note("reported: {} ended, {} failed, {} in all".format(*counts))
        self.seen.append(counts)
        self.threads.add(threading.current_thread())
        if self.until is not None:
            self.until.wait(0.5)  # meanwhile others end


def promise_it_reports_as_jobs_end(task):
    """A job that has ended is reported while others still run, whichever it is."""
    reported = threading.Event()
    late = []

    def first():
        note("the first job waits until the second is reported")
        if not reported.wait(PATIENCE):
            late.append("first")

    def second():
        note("the second job ends")

    def report(ended, failed, total):
        note(f"reported: {ended} ended, {failed} failed, {total} in all")
        reported.set()

    run_all(task, [first, second], 2, report)
    check(
        not late,
        "the second job has ended, the first goes on, and nothing is reported",
    )


def fails(error):
    def job():
        raise error

    return job


def promise_the_counts_are_right(task):
    """Each job is counted once, and a job that fails has ended, too."""
    last = threading.Event()
    jobs = [
        fails(ValueError("not today")),
        lambda: "a",
        fails(KeyError("nor here")),
        last.set,
    ]
    reports = Reports(last)
    note("four jobs, one worker: the first and the third fail")
    run_all(task, jobs, 1, reports)
    ended = [ended for ended, _, _ in reports.seen]
    check(
        ended == [1, 2, 3, 4], f"of four jobs ended are, in turn: {ended}"
    )
    failed = [failed for _, failed, _ in reports.seen]
    check(
        failed[-1] == 2
        and all(
            0 <= b - a <= 1
            for a, b in zip([0, *failed], failed, strict=False)
        ),
        f"two of four jobs fail; failed are, in turn: {failed}",
    )
    totals = {total for _, _, total in reports.seen}
    check(totals == {4}, f"there are four jobs; total is {totals}")
    reports = Reports()
    got = run_all(task, [], 2, reports)
    check(
        got == [] and not reports.seen,
        f"no jobs: it returns {got} and reports {len(reports.seen)} times",
    )
    note("a job returns an exception, and raises none")
    run_all(task, [lambda: ValueError("a value")], 1, reports)
    check(
        reports.seen == [(1, 0, 1)],
        "one job returns an exception, and has not failed; reported is "
        f"{reports.seen}",
    )


def promise_results_are_in_order(task):
    """Results are in the order of the jobs; of a failed one it is the exception."""
    error = ValueError("not today")
    reported = threading.Event()

    def first():
        note("the first job waits until another is reported")
        reported.wait(2)
        return "a"

    def report(ended, failed, total):
        note(f"reported: {ended} ended, {failed} failed, {total} in all")
        reported.set()

    def last():
        return "c"

    got = run_all(task, [first, fails(error), last], 3, report)
    check(
        got == ["a", error, "c"],
        f"'a', an error, 'c' should come; it returns {got}",
    )


def promise_report_is_called_in_the_calling_thread(task):
    """Report is called in the thread that called run_all."""
    reports = Reports()
    caller = []

    def slow():  # so that a callback cannot be called at once, by the caller
        threading.Event().wait(0.1)

    def call():
        caller.append(threading.current_thread())
        return task.run_all(
            [slow, fails(ValueError("not today"))], 2, reports
        )

    start("caller", call).result()
    check(
        reports.threads == {*caller},
        "report is called in another thread: "
        + ", ".join(t.name for t in reports.threads - {*caller}),
    )


def promise_as_many_at_a_time_as_workers(task):
    """As many jobs run at the same time as there are workers, and no more."""
    both = threading.Barrier(2)
    reports = Reports()
    note("two jobs, two workers: each waits for the other")
    got = run_all(task, [lambda: both.wait(PATIENCE)] * 2, 2, reports)
    check(
        not any(isinstance(x, Exception) for x in got),
        "two workers, and two jobs do not run at the same time",
    )
    third = threading.Event()
    lock = threading.Lock()
    inside = []

    def job():
        with lock:
            inside.append("job")
            if len(inside) > 2:
                third.set()
        third.wait(0.1)  # time for one too many
        with lock:
            inside.pop()

    note("four jobs, two workers")
    run_all(task, [job] * 4, 2, reports)
    check(
        not third.is_set(),
        "two workers, and three jobs run at the same time",
    )
    others = threading.Semaphore(0)
    late = []

    def slow():
        note("the first of four jobs waits until the others have run")
        if not all(others.acquire(timeout=2) for _ in range(3)):
            late.append("first")

    run_all(task, [slow] + [others.release] * 3, 2, reports)
    check(
        not late,
        "two workers, one of them has a slow job, and the other one idles",
    )
