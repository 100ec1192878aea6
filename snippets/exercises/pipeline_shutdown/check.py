"""What a pipeline of threads promises."""

import itertools
import threading
import time

from harness import broken, check, note, start

NEEDS = ("run",)
HANG = 3  # seconds, for what has nothing to wait for


class Equal:
    """Equals all that it is compared with, as `unittest.mock.ANY` does."""

    def __eq__(self, other):
        return True

    __hash__ = None


class Failure(Exception):
    """What a stage or a source raises here."""


def run(task, *args):
    """Return what run returns; broken where it does not come back."""
    return start("run", task.run, *args).result(HANG)


def failure(task, what, source, stages):
    """Return the failure that run raises; broken where it raises none."""
    before = set(threading.enumerate())
    call = start("run", task.run, source, stages, 2)
    try:
        got = call.result(HANG)
    except Failure as error:
        left = set(threading.enumerate()) - before - {call._thread}
        names = ", ".join(sorted(t.name for t in left))
        check(not left, f"run has raised, and still alive: {names}")
        return error
    return broken(f"{what} fails, and run returns {len(got)} results")


def turns(until):
    """Let the other threads run: what can happen, happens meanwhile."""
    for _ in range(200):
        if until.is_set():
            break
        time.sleep(0.001)


def promise_results_in_order(task):
    """Each item goes through all stages, and results come in order."""
    got = run(task, [3, 1, 2], [lambda x: x * 10, lambda x: x + 1], 1)
    check(
        got == [31, 11, 21],
        f"3, 1, 2 go in, times ten, plus one; {got} comes out",
    )
    got = run(task, [], [str.upper, str.lower], 1)
    check(got == [], f"nothing goes in; {got!r} comes out")
    overtaken = threading.Event()

    def slow(item):
        if item == "a":
            note("a is with stage 1, and slow")
            turns(until=overtaken)
        return item

    def quick(item):
        note(f"{item} is with stage 2")
        if item == "b":
            overtaken.set()
        return item

    got = run(task, iter("abc"), [slow, quick], 3)
    check(got == [*"abc"], f"a, b, c go in; {got} comes out")


def promise_none_is_an_item(task):
    """None goes through as any other item does; so do an exception and what equals all."""
    got = run(task, [1, None, 2], [lambda x: x, lambda x: x], 1)
    check(got == [1, None, 2], f"1, None, 2 go in; {got} comes out")
    got = run(task, [1, 2, 3], [lambda x: None, lambda x: x], 1)
    check(
        got == [None] * 3,
        f"a stage returns None three times; {got} comes out",
    )
    got = run(task, [1, Equal(), 2], [lambda x: x, lambda x: x], 1)
    check(
        len(got) == 3,
        f"three go in, and the second equals all there is; {len(got)} come out",
    )
    value = Failure("returned, not raised")
    try:
        got = run(task, [1, 2], [lambda x: value, lambda x: x], 1)
    except Failure:
        broken("a stage returns an exception, and run raises it")
    check(got == [value] * 2, f"a stage returns {value!r}; {got} comes out")


def promise_stages_work_at_the_same_time(task):
    """Each stage works at the same time as the others."""
    both = threading.Barrier(2)

    def meet(which, own, item):
        if item == own:
            note(f"{which}, with {item}, waits for the other stage")
            try:
                both.wait(2)
            except threading.BrokenBarrierError:
                broken("stage 2 has photo 1, stage 1 does not get photo 2")
        return item

    call = start(
        "run",
        task.run,
        ["photo 1", "photo 2"],
        [
            lambda x: meet("stage 1", "photo 2", x),
            lambda x: meet("stage 2", "photo 1", x),
        ],
        1,
    )
    got = call.result(HANG)
    check(got == ["photo 1", "photo 2"], f"the results are {got}")


def promise_a_slow_stage_is_waited_for(task):
    """No more than size items wait between two stages."""
    size = 3
    most = size + 2  # one is with the slow stage, one waits to be put
    go = threading.Event()
    done = []

    def quick(item):
        done.append(item)
        if len(done) <= most + 1:
            note(f"stage 1 has done {item}")
        if len(done) > most + 20:
            go.set()  # enough is seen
        return item

    def slow(item):
        if item == 0:
            note("stage 2 has 0, and is slow")
            go.wait()
        return item

    call = start("run", task.run, range(100), [quick, slow], size)
    turns(until=go)  # a wrong one goes on meanwhile
    ahead = len(done)
    go.set()
    got = call.result()
    check(
        ahead <= most,
        f"the first of size + 2 = {most} items is still with stage 2, and "
        f"stage 1 has done {ahead}",
    )
    check(got == [*range(100)], "not all items come out, in order")


def promise_a_failure_ends_it(task):
    """A stage that fails ends all the threads; its failure is raised."""
    for number in (1, 2, 3):
        error = Failure(f"stage {number} fails")
        taken = itertools.count()

        def source(taken=taken):
            for item in taken:
                if item > 3_000:
                    note("3,000 more items are taken")
                    return
                yield item

        def fail(item, error=error):
            if item == 5:
                note(str(error))
                raise error
            return item

        stages = [lambda x: x] * 3
        stages[number - 1] = fail
        got = failure(task, f"stage {number}", source(), stages)
        check(got is error, f"stage {number} fails, {got!r} is raised")
        check(
            next(taken) < 3_000,
            f"stage {number} fails, and the source is read to its end",
        )
    error = Failure("stage 1 fails")
    failed, go = threading.Event(), threading.Event()
    taken = itertools.count()

    def held():
        for item in taken:
            if item == 2:
                failed.wait(2)
                time.sleep(0.2)  # for the failure to be known
            if item > 20:
                return
            yield item

    def second_fails(item):
        if item == 1:
            note("stage 1 fails, the source is asked for item 2")
            failed.set()
            raise error
        return item

    def slow(item):
        note(f"stage 2 has {item}, and is slow")
        go.wait(2)
        return item

    call = start("run", task.run, held(), [second_fails, slow], 2)
    failed.wait(2)
    time.sleep(0.4)  # a wrong one takes more meanwhile
    go.set()
    try:
        call.result(HANG)
    except Failure:
        pass
    further = next(taken) - 3
    check(
        further <= 1,
        f"item 2 comes when stage 1 has failed; {further} more are taken",
    )


def promise_a_failing_source_ends_it(task):
    """A source that fails ends all the threads; its failure is raised."""
    error = Failure("the source fails")

    def source():
        yield from range(5)
        note(str(error))
        raise error

    got = failure(task, "the source", source(), [lambda x: x] * 2)
    check(got is error, f"the source fails, {got!r} is raised")
