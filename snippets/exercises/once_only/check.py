"""What a value that is made once promises."""

import threading

from explore import every_order
from harness import PATIENCE, check, note, start, until_waiting

NEEDS = ("Once", "Once.get")
TWO = """
threads = [
    Thread(target=ask, name="ann"),
    Thread(target=ask, name="bob"),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""
ASK = """
from threading import Thread

calls = []
got = []


def make():
    calls.append("call")
    return "value"


once = Once(make)


def ask():
    value = once.get()
    got.append(value)

"""


def promise_one_call(task):
    """The function is called once, however many ask at the same time."""
    driver = f"""{ASK}{TWO}
assert len(calls) == 1, f"the function is called {{len(calls)}} times"
"""
    every_order(task, driver)


def promise_everybody_gets_the_value(task):
    """Everybody gets the value, also who asks while the function runs."""
    driver = f"""{ASK}{TWO}
assert got == ["value", "value"], f"value was made, {{got}} was got"
"""
    every_order(task, driver)
    begun, go = threading.Event(), threading.Event()

    def make():
        note("the value is being made")
        begun.set()
        go.wait(PATIENCE)
        return "value"

    once = task.Once(make)
    calls = [start("ann", once.get)]
    begun.wait(PATIENCE)
    calls += [start(name, once.get) for name in ("bob", "cid")]
    until_waiting(*calls[1:])
    note("bob and cid ask for it, too; now it may be ready")
    go.set()
    got = [call.result() for call in calls]
    check(got == ["value"] * 3, f"value was made, three got {got}")


def promise_none_is_a_value(task):
    """None is a value like any other."""
    calls = []
    once = task.Once(lambda: calls.append("call"))
    got = [once.get(), once.get()]
    check(
        got == [None, None], f"the function returns None, get returns {got}"
    )
    check(len(calls) == 1, f"the function is called {len(calls)} times")


def promise_a_failure_is_not_kept(task):
    """A call that fails is told to who asked, and the next one tries again."""
    driver = """
calls = []


def make():
    calls.append("call")
    if len(calls) == 1:
        raise ValueError("not today")
    return "value"


once = Once(make)
told = False
try:
    once.get()
except ValueError:
    told = True
assert told, "the function raises, and get does not"
got = once.get()
assert got == "value", f"the second call returns value, get returns {got!r}"
"""
    every_order(task, driver)
    driver = f"""{ASK}
fails = [True] + [False] * 9  # asked and counted in one step


def make():
    calls.append("call")
    if fails.pop(0):
        raise ValueError("not today")
    return "value"


once = Once(make)


def ask():
    try:
        value = once.get()
        got.append(value)
    except ValueError:
        got.append("ValueError")

{TWO}
told = set(got) - {{"value"}}
assert told == {{"ValueError"}}, f"the first call fails, two get {{got}}"
"""
    every_order(task, driver)
