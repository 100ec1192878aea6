"""What a number that processes share promises.

Whether an addition can be lost is not left to luck: one process stops
before each step of its `add`, and meanwhile another one adds, unless a
lock keeps it out.
"""

import multiprocessing
import sys
import time

from harness import check, note

NEEDS = ("Counter", "Counter.add", "Counter.total")
LIMIT = 90
SLOW = (
    10  # times as long as it mostly takes to add: then a lock keeps it out
)


def run(context, *calls):
    """Run each (function, arguments) in a process; break unless all end well."""
    processes = [
        context.Process(target=f, args=args, daemon=True)
        for f, args in calls
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(LIMIT / 4)
    alive = [p for p in processes if p.is_alive()]
    for process in alive:
        process.kill()
        process.join()
    check(
        not alive,
        f"{len(alive)} of {len(processes)} processes do not come to an end",
    )
    failed = [p.exitcode for p in processes if p.exitcode]
    check(
        not failed,
        f"a process that adds ends with status {failed[0] if failed else 0}",
    )


def contexts():
    for method in multiprocessing.get_all_start_methods():
        yield method, multiprocessing.get_context(method)


def add(counter, numbers):
    for number in numbers:
        counter.add(number)


def promise_it_adds(task):
    """What one process adds, another one sees."""
    context = multiprocessing.get_context("spawn")
    counter = task.Counter(context)
    counter.add(1)
    run(context, (add, (counter, [5, -2])))
    got = counter.total()
    check(
        got == 4,
        f"1 is added here and 5 and -2 in a process: the total is {got}",
    )


def promise_every_start_method_does(task):
    """It works with processes of every start method."""
    for method, context in contexts():
        note(
            f"two processes, made by {method}, one after the other, add 1 each"
        )
        counter = task.Counter(context)
        for _ in range(2):
            run(context, (add, (counter, [1])))
        got = counter.total()
        check(got == 2, f"under {method} the total of 1 and 1 is {got}")


def stop_within(counter, file, pipe, count):
    """Add again and again, and stop each time one step later, so that the other can add."""
    waits = []
    for _ in range(
        5
    ):  # how long does it take the other one when nothing keeps it out?
        begun = time.monotonic()
        pipe.send("add")
        pipe.recv()
        waits.append(time.monotonic() - begun)
    patience = max(
        0.1, SLOW * max(waits[1:])
    )  # the first waits for the other to begin
    left = 0

    def trace(frame, event, arg):
        nonlocal left
        if frame.f_code.co_filename != file:
            return None
        frame.f_trace_opcodes = True
        if event == "opcode":
            left -= 1
            if left == 0:
                pipe.send("add")
                pipe.poll(patience)
        return trace

    sys._getframe().f_trace_opcodes = (
        True  # Python 3.12 asks for it beforehand
    )
    stops, added = 0, len(waits)
    while left <= 0:
        left = stops = stops + 1
        sys.settrace(trace)
        counter.add(1)
        sys.settrace(None)
        added += 1
        if left <= 0:
            pipe.recv()
            added += 1
            if counter.total() != added:
                note(f"one process stopped before step {stops} of its add")
                note("meanwhile the other one added 1")
                note("the first went on, and wrote over it")
                break
    else:
        assert stops > 1, "add has no step to stop before"
    count.value = added
    pipe.send("end")


def add_when_told(counter, pipe):
    """Add once each time that the other process says so."""
    while pipe.recv() != "end":
        counter.add(1)
        pipe.send("done")


def promise_no_addition_is_lost(task):
    """No addition is lost, whenever the other process adds."""
    for method, context in contexts():
        counter = task.Counter(context)
        pipes = context.Pipe()
        added = context.Value("q", 0)
        run(
            context,
            (stop_within, (counter, task.__file__, pipes[0], added)),
            (add_when_told, (counter, pipes[1])),
        )
        for pipe in pipes:
            pipe.close()
        got = counter.total()
        check(
            got == added.value,
            f"under {method}, {added.value} additions of 1 make {got}",
        )
