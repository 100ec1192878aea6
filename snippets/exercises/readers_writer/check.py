"""What a lock for readers and writers promises."""

import threading

from explore import every_order
from harness import PATIENCE, check, note, start, until_waiting

NEEDS = (
    "ReadersWriter",
    "ReadersWriter.begin_read",
    "ReadersWriter.end_read",
    "ReadersWriter.begin_write",
    "ReadersWriter.end_write",
)
LIMIT = 60
BEGIN = """
from threading import Thread

lock = ReadersWriter()
inside = []


def read():
    lock.begin_read()
    assert "writer" not in inside, "a reader comes in while a writer is inside"
    inside.append("reader")
    inside.remove("reader")
    lock.end_read()


def write():
    lock.begin_write()
    assert not inside, f"a writer comes in while a {inside[0]} is inside"
    inside.append("writer")
    inside.remove("writer")
    lock.end_write()

"""
GO = """
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


def promise_readers_are_inside_together(task):
    """A reader comes in while another one is inside."""
    driver = f"""{BEGIN}
lock.begin_read()
threads = [Thread(target=read, name="second reader")]
{GO}
lock.end_read()
"""
    every_order(task, driver)


def promise_a_writer_is_alone(task):
    """While a writer is inside, nobody else is."""
    for does, other in (("read", "reader"), ("write", "other writer")):
        driver = f"""{BEGIN}
threads = [
    Thread(target=write, name="writer"),
    Thread(target={does}, name="{other}"),
]
{GO}"""
        every_order(task, driver)
    driver = f"""{BEGIN}
lock.begin_read()
lock.begin_read()
inside.append("second reader")
threads = [Thread(target=write, name="writer")]
for thread in threads:
    thread.start()
lock.end_read()
inside.remove("second reader")
lock.end_read()
for thread in threads:
    thread.join()
"""
    every_order(task, driver)


def promise_a_waiting_writer_is_not_overtaken(task):
    """A reader that comes after a waiting writer waits, too."""
    driver = f"""{BEGIN}

def late():
    lock.begin_read()
    print("late reader is inside")
    lock.end_read()


lock.begin_read()
inside.append("first reader")
threads = [
    Thread(target=write, name="writer"),
    Thread(target=late, name="late reader"),
]
{GO}"""
    every_order(
        task,
        driver,
        ends={"waits for ever", "waits for ever: late reader is inside"},
        needed={
            "waits for ever": "one reader stays inside, a writer waits for it, and a later reader "
            "comes in, in every order: with enough readers the writer waits for ever"
        },
    )
    for _ in range(10):
        two_writers(task.ReadersWriter())


def two_writers(lock):
    """Have two writers wait; the first one in comes back at once, to read."""
    inside, go = threading.Event(), threading.Event()
    came = []

    def write():
        lock.begin_write()
        came.append("writer")
        first = len(came) == 1
        if first:
            inside.set()
            go.wait(PATIENCE)
        lock.end_write()
        if first:
            lock.begin_read()
            came.append("reader")
            lock.end_read()

    lock.begin_read()
    calls = [start(name, write) for name in ("writer", "other writer")]
    until_waiting(*calls)
    lock.end_read()
    check(inside.wait(PATIENCE), "nobody is inside, and no writer comes in")
    until_waiting(*calls)
    note("one writer is inside, another one waits")
    go.set()
    for call in calls:
        call.result()
    note(f"the first one goes out, and comes to read: {', '.join(came)}")
    check(
        came == ["writer", "writer", "reader"],
        "two writers wait, and when the first one is out, a reader that comes "
        "then overtakes the second one",
    )


def promise_everybody_comes_in(task):
    """When those inside have gone out, all that wait come in."""
    for who, number, does, other in (
        ("write", 1, "write", "writer"),
        ("read", 2, "write", "writer"),
        ("write", 1, "read", "other reader"),
    ):
        begin = f"lock.begin_{who}()\n" * number
        end = f"lock.end_{who}()\n" * number
        driver = f"""
from threading import Thread

lock = ReadersWriter()


def read():
    lock.begin_read()
    lock.end_read()


def write():
    lock.begin_write()
    lock.end_write()


{begin}
threads = [
    Thread(target={does}, name="{other}"),
    Thread(target=read, name="reader"),
]
for thread in threads:
    thread.start()
{end}
for thread in threads:
    thread.join()
"""
        every_order(task, driver, accesses=False)
    driver = f"""
from threading import Thread

lock = ReadersWriter()


def read():
    lock.begin_read()
    lock.end_read()


threads = [
    Thread(target=read, name="reader"),
    Thread(target=read, name="other reader"),
]
{GO}
lock.begin_write()
lock.end_write()
"""
    every_order(task, driver)
