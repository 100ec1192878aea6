"""What an array promises that processes fill in parts."""

import multiprocessing
import os
import time
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path

from harness import broken, check, note

NEEDS = (
    "SharedArray",
    "SharedArray.fill",
    "SharedArray.numbers",
    "SharedArray.close",
    "fill_all",
)
LIMIT = 60


def contexts():
    for method in multiprocessing.get_all_start_methods():
        yield method, multiprocessing.get_context(method)


def run(context, function, *args):
    """Run a function in a process; break unless it ends well."""
    process = context.Process(target=function, args=args, daemon=True)
    process.start()
    process.join(LIMIT / 4)
    alive = process.is_alive()
    if alive:
        process.kill()
        process.join()
    check(not alive, "a process that fills its part does not end")
    check(
        process.exitcode == 0,
        f"a process that fills its part ends with status {process.exitcode}",
    )


def fill(array, first, numbers):
    array.fill(first, numbers)


def fill_what_it_sees(array):
    note(f"the second process sees {array.numbers()}")
    array.fill(3, [sum(array.numbers())])


def promise_one_memory_for_all(task):
    """What a process writes, all others see, whichever start method made them."""
    for method, context in contexts():
        note(
            f"a process, made by {method}, writes 1.5 and -2 from place 1 on"
        )
        array = task.SharedArray(context, 4)
        run(context, fill, array, 1, [1.5, -2])
        got = array.numbers()
        check(got == [0, 1.5, -2, 0], f"the parent sees {got}")
        note("a second process writes the sum of what it sees to place 3")
        run(context, fill_what_it_sees, array)
        got = array.numbers()
        check(got == [0, 1.5, -2, -0.5], f"the parent sees {got}")
        array.close()


def square(i):
    for kind in type(multiprocessing.current_process()).__mro__:
        Path(f"made-{kind.__name__}").touch()
    return i * i + 0.5


def promise_every_number_is_in_its_place(task):
    """fill_all fills every place, in processes of its context, however many there are."""
    methods = dict(contexts())
    for method, size, workers in [
        ("spawn", 7, 3),
        ("fork", 7, 3),
        ("forkserver", 4, 2),
        ("spawn", 1, 2),
    ]:
        if method not in methods:
            continue
        context = methods[method]
        array = task.SharedArray(context, size)
        task.fill_all(context, array, workers, square)
        got = array.numbers()
        array.close()
        check(
            got == [square(i) for i in range(size)],
            f"{size} places, {workers} workers, made by {method}: "
            f"number(i) is i * i + 0.5, and the array is {got}",
        )
        check(
            Path(f"made-{context.Process.__name__}").exists(),
            f"the context is that of {method}, and number is not called in a "
            "process of it",
        )
        for file in Path().glob("made-*"):
            file.unlink()


def meet(i):
    """Wait until three processes are here."""
    Path(f"process-{os.getpid()}").touch()
    once = time.time() - float(Path("begun").read_text())
    until = time.time() + max(3, 20 * once)  # starting three takes less
    while len([*Path().glob("process-*")]) < 3:
        if time.time() > until or Path("alone").exists():
            Path("alone").touch()
            raise RuntimeError("nobody else comes")
        time.sleep(0.005)
    return float(i)


def promise_workers_work_at_the_same_time(task):
    """Three workers compute their parts at the same time, in three processes."""
    context = multiprocessing.get_context("spawn")
    array = task.SharedArray(context, 3)
    Path("begun").write_text(str(time.time()))
    try:
        task.fill_all(context, array, 3, meet)
    finally:
        here = {p.name for p in Path().glob("process-*")}
        check(
            len(here) == 3,
            f"three places, three workers; in number(i) each waits for two "
            f"others, and there are only {len(here)} at the same time",
        )
        check(
            f"process-{os.getpid()}" not in here,
            "number is called in the process that calls fill_all",
        )
    array.close()


def fail_at_3(i):
    if i == 3:
        note("number(3) raises ValueError")
        raise ValueError("not today")
    return float(i)


def promise_a_failing_worker_is_told(task):
    """Where number raises, fill_all raises."""
    context = multiprocessing.get_context("spawn")
    array = task.SharedArray(context, 4)
    try:
        task.fill_all(context, array, 2, fail_at_3)
    except Exception as error:
        note(f"fill_all raises {type(error).__name__}")
    else:
        broken(f"fill_all returns, and the array is {array.numbers()}")
    array.close()


def promise_the_memory_is_given_back(task):
    """Once the parent has called close, the memory is given back."""
    made = []
    init = SharedMemory.__init__

    def noted(self, name=None, create=False, size=0, **more):
        init(self, name, create, size, **more)
        if create:
            made.append(self)
            note(f"{size} bytes of shared memory are made")

    context = multiprocessing.get_context("spawn")
    SharedMemory.__init__ = noted
    array = task.SharedArray(context, 4)
    run(context, fill, array, 0, [1.0])
    array.numbers()
    array.close()
    note("the parent has called close")
    SharedMemory.__init__ = init
    for memory in made:
        check(
            memory.buf is None,
            "the parent's own view of the memory is not closed",
        )
        try:
            left = SharedMemory(memory.name)
        except FileNotFoundError:
            continue
        left.close()
        left.unlink()
        broken("the memory is still there, for anybody who knows its name")
