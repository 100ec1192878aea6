"""What a parallel map with bounded memory promises."""

import itertools
import sys
import threading
import time

from harness import PATIENCE, broken, check, note, start

NEEDS = ("parallel_map",)
HANG = 3  # seconds, for what has nothing to wait for
MANY = 40  # calls that wait for a worker
WAITS = {"join", "wait", "_wait_for_tstate_lock"}


class Failure(Exception):
    """What a call raises here."""


def taken_from(iterator):
    """Return all that an iterator yields."""
    return list(iterator)


def in_time(name, function, *args):
    """Return what a call returns; broken where it does not come back."""
    return start(name, function, *args).result(HANG)


def turns(until):
    """Let the other threads run: what can happen, happens meanwhile."""
    for _ in range(200):
        if until.is_set():
            break
        time.sleep(0.001)


def wait_until_it_waits(call):
    """Return when a call has ended, or waits for its threads to end."""
    for _ in range(2_000):
        frame = sys._current_frames().get(call._thread.ident)
        if frame is None or not call._thread.is_alive():
            return
        code = frame.f_code
        if code.co_filename == threading.__file__ and code.co_name in WAITS:
            return
        time.sleep(0.001)


def promise_results_in_order(task):
    """Results come in the order of the items, whichever is ready first."""
    second, yielded = threading.Event(), threading.Event()
    got = []

    def function(item):
        if item == 1:
            note("the call with 1 waits until that with 2 has ended")
            check(second.wait(2), "the call with 2 does not run beside it")
            turns(until=yielded)
        if item == 2:
            second.set()
        return item * 10

    def consume():
        for result in task.parallel_map(function, range(1, 8), 2, 3):
            got.append(result)
            yielded.set()

    in_time("parallel_map", consume)
    check(
        got == [10, 20, 30, 40, 50, 60, 70],
        f"1 to 7 go in, times ten; {got} comes out",
    )
    got = in_time(
        "parallel_map", taken_from, task.parallel_map(function, [], 2, 2)
    )
    check(got == [], f"nothing goes in; {got} comes out")


def promise_at_most_ahead_items_are_taken(task):
    """Of an endless input, at most ahead items are taken in advance."""
    workers, ahead = 2, 3
    asked = 0
    too_many = []

    def source():
        for taken in itertools.count(1):  # with the item that comes now
            if taken - asked > ahead:
                too_many.append((asked, taken))
                return
            yield taken

    results = task.parallel_map(lambda x: x, source(), workers, ahead)
    for asked in range(1, 11):
        try:
            got = in_time("next", next, results, "the end")
        except Exception:
            if not too_many:
                raise
        if too_many:
            at, taken = too_many[0]
            broken(
                f"ahead is {ahead}; while result {at} is waited for, or has "
                f"just come, item {taken} is taken"
            )
        check(got == asked, f"result {asked} of the identity is {got!r}")
        note(f"result {asked} is yielded")
    in_time("close", results.close)
    check(not too_many, f"closed, it takes more than {ahead} items more")


def promise_as_many_calls_as_workers(task):
    """As many calls run as there are workers, and no more; none idles."""
    lock = threading.Lock()
    three = threading.Barrier(3)
    running, most = 0, 0
    fourth = threading.Event()

    def function(item):
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
            if running > 3:
                fourth.set()
        if item < 3:
            note(f"call {item} waits for two others")
            try:
                three.wait(2)
            except threading.BrokenBarrierError:
                broken("three workers, and three calls never run together")
            turns(until=fourth)
        with lock:
            running -= 1
        return item

    results = task.parallel_map(function, range(12), 3, 10)
    got = in_time("parallel_map", taken_from, results)
    check(got == [*range(12)], f"the results are {got}")
    check(most <= 3, f"three workers, and {most} calls at the same time")
    third = threading.Event()

    def slow(item):
        if item == 1:
            note("call 1 is slow: it waits until call 2 has begun")
            if not third.wait(2):
                broken("result 0 is here, 1 is slow, and 2 is not begun")
        if item == 2:
            third.set()
        return item

    results = task.parallel_map(slow, range(3), 2, 2)
    got = in_time("parallel_map", taken_from, results)
    check(got == [0, 1, 2], f"the results are {got}")


def promise_a_failure_has_its_place(task):
    """A failure is raised in the place of its result, and ends it."""
    before = set(threading.enumerate())
    error = Failure("of item 2")
    later = threading.Event()

    def function(item):
        if item == 2:
            note("call 2 waits until call 3 has failed")
            check(later.wait(2), "call 3 does not run beside call 2")
            note("call 2 fails")
            raise error
        if item == 3:
            note("call 3 fails")
            later.set()
            raise Failure("of item 3")
        return item

    taken = itertools.count()
    source = itertools.takewhile(lambda x: x < 200, taken)
    results = task.parallel_map(function, source, 2, 4)
    got = []

    def consume():
        try:
            for result in results:
                got.append(result)
                note(f"the result of item {result} is yielded")
        except Failure as failure:
            return failure
        return None

    call = start("parallel_map", consume)
    failure = call.result(HANG)
    check(got == [0, 1], f"call 2 fails; yielded is {got[:5]}")
    check(
        failure is error,
        f"calls 3 and then 2 fail; in the place of 2 comes {failure!r}",
    )
    left = set(threading.enumerate()) - before - {call._thread}
    check(not left, f"it has failed, and {len(left)} threads are left")
    check(
        next(taken) < 150,
        "call 2 fails, and items are taken on and on",
    )
    calls = []

    def first_fails(item):
        calls.append(item)
        if item == 0:
            raise error
        time.sleep(0.005)
        return item

    note("call 0 fails, one worker is there, and many items are taken")
    results = task.parallel_map(first_fails, itertools.count(), 1, MANY)
    try:
        in_time("next", next, results)
    except Failure:
        pass
    check(
        len(calls) < MANY // 2,
        f"call 0 has failed; begun after that: {len(calls) - 1}",
    )


def promise_closed_it_begins_no_call(task):
    """Closed early, it begins no more calls, and waits for the others."""
    before = set(threading.enumerate())
    begun, go = threading.Event(), threading.Event()
    calls = []

    def function(item):
        calls.append(item)
        if item == 1:
            note("call 1 begins, and is slow")
            begun.set()
            go.wait(PATIENCE)
            note("call 1 ends")
        elif item > 1:
            time.sleep(0.002)
        return item

    results = task.parallel_map(function, itertools.count(), 1, MANY)
    first = in_time("next", next, results)
    check(first == 0, f"the first result is {first!r}, not 0")
    check(begun.wait(2), "ahead is large, and call 1 does not begin")
    note("the generator is closed")
    close = start("close", results.close)
    wait_until_it_waits(close)
    check(close._thread.is_alive(), "it is closed, and call 1 still runs")
    go.set()
    close.result(HANG)
    left = set(threading.enumerate()) - before - {close._thread}
    check(not left, f"it is closed, and {len(left)} threads are left")
    check(
        len(calls) < MANY // 2,
        f"it is closed while call 1 runs; begun after that: {len(calls) - 2}",
    )
