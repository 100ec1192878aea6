"""What a log of several processes promises."""

import multiprocessing
import os
import threading
import time

from harness import broken, check, note, start

NEEDS = ("Log", "Log.write", "Log.close")
LIMIT = 60
LONG = 200_000  # characters: more than a pipe holds


class File:
    """A file that knows who writes to it, and cannot leave its process."""

    def __init__(self, error=None, full=None):
        self.kept_back = []  # until a flush
        self.full = full  # the error of a flush
        self.parts = []
        self.process = os.getpid()
        self.error = error
        self.asked = threading.Event()
        self.busy = threading.Lock()

    def __reduce__(self):
        raise TypeError("the file is sent to another process")

    def write(self, text):
        check(
            os.getpid() == self.process,
            "the file is written to in a process that is not the parent",
        )
        check(
            self.busy.acquire(blocking=False),
            "two threads write to the file at the same time",
        )
        try:
            if text.strip():
                note(f"the file gets {shown(text)}")
            self.asked.set()
            self.before()
            if self.error is not None:
                note(f"the file raises {type(self.error).__name__}")
                raise self.error
            self.kept_back.append(text)
        finally:
            self.busy.release()
        return len(text)

    def writelines(self, texts):
        for text in texts:
            self.write(text)

    def flush(self):
        if self.full is not None and self.kept_back:
            note(f"flush raises {type(self.full).__name__}")
            raise self.full
        self.parts += self.kept_back
        self.kept_back.clear()

    def before(self):
        """What happens before a text is written."""

    def lines(self):
        return "".join(self.parts).splitlines()


def shown(text):
    """Return a text, or its begin and length."""
    text = text.rstrip("\n")
    return repr(text if len(text) < 40 else f"{text[:12]}...") + (
        f", {len(text)} characters" * (len(text) >= 40)
    )


def contexts():
    for method in multiprocessing.get_all_start_methods():
        yield method, multiprocessing.get_context(method)


def run(context, *calls, patience=LIMIT / 3):
    """Run each (function, arguments) in a process; return how long it took."""
    begun = time.monotonic()
    processes = [
        context.Process(target=f, args=args, daemon=True)
        for f, args in calls
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(max(0, begun + patience - time.monotonic()))
    alive = [p for p in processes if p.is_alive()]
    for process in alive:
        process.kill()
        process.join()
    check(not alive, "a process waits for ever in write")
    failed = [p.exitcode for p in processes if p.exitcode]
    check(
        not failed,
        f"a process that writes ends with status {failed[0] if failed else 0}",
    )
    return time.monotonic() - begun


def long_enough(once):
    """Return how long to wait for what took so long once."""
    return max(3, 20 * once)


def write(log, lines):
    for line in lines:
        log.write(line)


def write_with_another(log, name, both):
    both.wait(LIMIT)
    for n in range(5):
        log.write(f"{name} {n} " + name * LONG)


def promise_lines_are_whole(task):
    """Lines of processes that write at the same time are whole and in order."""
    for method, context in contexts():
        note(f"the processes are made by {method}")
        file = File()
        log = task.Log(context, file)
        once = run(context, (write, (log, ["begin"])))
        both = context.Barrier(2)
        run(
            context,
            (write_with_another, (log, "a", both)),
            (write_with_another, (log, "b", both)),
            patience=long_enough(once),
        )
        log.write("end")
        start("close", log.close).result(long_enough(once))
        got = file.lines()
        check(
            got[:1] == ["begin"] and got[-1:] == ["end"],
            f"the first line is {shown(got[0]) if got else 'missing'}, "
            f"the last is {shown(got[-1]) if got else 'missing'}",
        )
        for name in "ab":
            wanted = [f"{name} {n} " + name * LONG for n in range(5)]
            ours = [line for line in got[1:-1] if line[:1] == name]
            check(
                ours == wanted,
                f"process {name} has written five lines; the file has "
                f"{', '.join(shown(line) for line in ours) or 'none'}",
            )
        check(len(got) == 12, f"of 12 lines {len(got)} come")


def write_and_leave(log, line):
    log.write(line)
    note("write has returned, the process is gone")
    os._exit(0)


def promise_a_line_outlives_its_process(task):
    """A line is not lost where its process is gone as soon as write has returned."""
    for method, context in contexts():
        note(f"the process is made by {method}")
        file = File()
        log = task.Log(context, file)
        line = "last words " + "x" * 5 * LONG
        once = run(context, (write_and_leave, (log, line)))
        start("close", log.close).result(long_enough(once))
        got = file.lines()
        check(
            got == [line],
            f"write has returned, and the file has "
            f"{', '.join(map(shown, got)) or 'no line'}",
        )


class SlowFile(File):
    """Needs until close has returned, but no longer than a while."""

    def __init__(self):
        super().__init__()
        self.returned = threading.Event()

    def before(self):
        self.returned.wait(0.3)


def promise_close_waits_for_the_last_line(task):
    """When close returns, all lines are in the file, however slow it is."""
    file = SlowFile()
    context = multiprocessing.get_context("spawn")
    log = task.Log(context, file)
    run(context, (write, (log, ["one", "", "two"])))
    log.close()
    got = file.lines()
    note("close has returned")
    file.returned.set()
    check(
        got == ["one", "", "two"],
        "'one', '' and 'two' were written; "
        f"when close returns, the file has {got}",
    )


def promise_an_error_of_the_file_is_told(task):
    """Where the file fails, close raises its error, and no write waits for ever."""
    full = OSError("no space left on device")
    odd = UnicodeError("no such character in ASCII")
    _an_error_is_told(task, full, File(error=full))
    _an_error_is_told(task, full, File(full=full))
    _an_error_is_told(task, odd, File(error=odd))


def _an_error_is_told(task, error, file):
    context = multiprocessing.get_context("spawn")
    log = task.Log(context, file)
    once = run(context, (write, (log, ["one"])))
    check(
        file.asked.wait(LIMIT / 3),
        "a line is written, and the file not asked",
    )
    line = "x" * 5 * LONG
    run(context, (write, (log, [line])), patience=long_enough(once))
    try:
        start("close", log.close).result(long_enough(once))
    except (OSError, UnicodeError) as told:
        check(told is error, f"the file raises {error!r}, close {told!r}")
    else:
        broken("the file has failed, and close says nothing")
