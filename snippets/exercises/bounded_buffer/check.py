"""What a bounded buffer promises."""

from explore import every_order
from harness import check

NEEDS = ("Buffer", "Buffer.put", "Buffer.get")
LIMIT = 40
GO = """
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""
IMPORT = "from threading import Thread\n"


def promise_first_in_first_out(task):
    """What goes in first comes out first."""
    buffer = task.Buffer(3)
    for item in "abc":
        buffer.put(item)
    got = [buffer.get(), buffer.get(), buffer.get()]
    check(
        got == ["a", "b", "c"],
        f"put a, b, c; got {', '.join(map(str, got))}",
    )


def promise_put_waits_while_full(task):
    """A put into a full buffer waits."""
    driver = f"""{IMPORT}
buffer = Buffer(1)


def produce():
    buffer.put("a")
    buffer.put("b")
    print("two items are in a buffer for one")


threads = [Thread(target=produce, name="producer")]
{GO}"""
    every_order(task, driver, ends={"waits for ever"})
    driver = f"""{IMPORT}
buffer = Buffer(1)
inside = []


def produce(item):
    buffer.put(item)
    inside.append(item)
    assert len(inside) < 2, "two items are in a buffer for one"


threads = [
    Thread(target=produce, args=("a",), name="ann"),
    Thread(target=produce, args=("b",), name="bob"),
]
{GO}"""
    every_order(task, driver, ends={"waits for ever"}, accesses=False)


def promise_get_waits_while_empty(task):
    """A get from an empty buffer waits until there is an item."""
    driver = f"""{IMPORT}
buffer = Buffer(1)


def consume():
    got = buffer.get()
    assert got == "a", f"get returned {{got!r}}, which nobody put"


def produce():
    buffer.put("a")


threads = [
    Thread(target=consume, name="consumer"),
    Thread(target=produce, name="producer"),
]
{GO}"""
    every_order(task, driver)


def promise_each_item_comes_out_once(task):
    """Each item comes out once, whoever takes it."""
    driver = f"""{IMPORT}
buffer = Buffer(2)
buffer.put("a")
buffer.put("b")
got = []


def consume():
    item = buffer.get()
    got.append(item)


threads = [
    Thread(target=consume, name="ann"),
    Thread(target=consume, name="bob"),
]
{GO}
assert sorted(map(str, got)) == ["a", "b"], f"a and b went in, {{got}} came out"
"""
    every_order(task, driver)


def promise_whoever_can_go_on_is_woken(task):
    """Whoever waits goes on as soon as it can: nobody is forgotten."""
    for size in (1, 2):
        driver = f"""{IMPORT}
buffer = Buffer({size})
got = []


def produce():
    buffer.put("a")
    buffer.put("b")


def consume():
    item = buffer.get()
    got.append(item)


threads = [
    Thread(target=produce, name="producer"),
    Thread(target=consume, name="ann"),
    Thread(target=consume, name="bob"),
]
{GO}
assert sorted(map(str, got)) == ["a", "b"], f"a and b went in, {{got}} came out"
"""
        every_order(task, driver, accesses=size == 1)
    driver = f"""{IMPORT}
buffer = Buffer(2)
buffer.put("a")
buffer.put("b")


def produce():
    buffer.put("c")


def consume():
    buffer.get()
    buffer.get()


threads = [
    Thread(target=produce, name="ann"),
    Thread(target=produce, name="bob"),
    Thread(target=consume, name="consumer"),
]
{GO}"""
    every_order(task, driver, accesses=False)
