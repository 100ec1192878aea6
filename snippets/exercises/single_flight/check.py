"""What a call shared by many promises."""

import threading

from explore import every_order
from harness import PATIENCE, check, note, start, until_waiting

NEEDS = ("Flights", "Flights.load")
LIMIT = 60
GO = """
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""
TWO = """
threads = [Thread(target=ask, name="bob")]
for thread in threads:
    thread.start()
ask()
for thread in threads:
    thread.join()
"""
BEGIN = """
from threading import Event, Thread

flights = Flights()
"""


def promise_one_call_at_a_time(task):
    """While a call for a key runs, there is no second one."""
    driver = f"""{BEGIN}
running = []


def page():
    assert not running, "the page is loaded twice at the same time"
    running.append("page")
    running.remove("page")


def ask():
    flights.load("page", page)

{TWO}"""
    every_order(task, driver)


def promise_who_waits_gets_the_result(task):
    """Who comes while it runs waits, and gets its result without a call of its own."""
    driver = f"""{BEGIN}
calls = []
got = []


def page():
    calls.append("call")
    return "text"


def ask():
    text = flights.load("page", page)
    got.append(text)

{TWO}
assert got == ["text", "text"], f"the page is 'text', two get {{got}}"
print(len(calls), "for two")
"""
    every_order(
        task,
        driver,
        accesses=False,
        ends={"ok: 1 for two", "ok: 2 for two"},
        needed={
            "ok: 1 for two": "two ask, and in every order the page is loaded "
            "twice: nobody gets what another one loads"
        },
    )
    begun, go = threading.Event(), threading.Event()

    def slow():
        note("the page is being loaded")
        begun.set()
        go.wait(PATIENCE)
        return "text"

    flights = task.Flights()
    calls = [start("ann", flights.load, "page", slow)]
    begun.wait(PATIENCE)
    calls += [
        start(name, flights.load, "page", slow) for name in ("bob", "cid")
    ]
    until_waiting(*calls[1:])
    note("bob and cid have asked for it, too; ann's load may end now")
    go.set()
    got = [call.result() for call in calls]
    check(got == ["text"] * 3, f"the page is 'text', three get {got}")


def promise_who_waits_gets_the_error(task):
    """A call that fails raises its error for all who wait for it."""
    driver = f"""{BEGIN}
got = []
calls = []


def page():
    calls.append("call")
    raise ValueError("no such page")


def ask():
    try:
        text = flights.load("page", page)
        got.append(text)
    except ValueError:
        got.append("ValueError")

{TWO}
assert got == ["ValueError", "ValueError"], f"loading fails, two get {{got}}"
print(len(calls), "for two")
"""
    every_order(
        task,
        driver,
        accesses=False,
        ends={"ok: 1 for two", "ok: 2 for two"},
        needed={
            "ok: 1 for two": "two ask, and in every order the page is loaded "
            "twice: nobody gets the error that another one gets"
        },
    )


def promise_other_keys_do_not_wait(task):
    """Who wants something else does not wait."""
    driver = f"""{BEGIN}
arrived = Event()


def page():
    arrived.wait()


def picture():
    arrived.set()


threads = [
    Thread(target=flights.load, args=("page", page), name="ann"),
    Thread(target=flights.load, args=("picture", picture), name="bob"),
]
{GO}"""
    every_order(task, driver, accesses=False)


def promise_nothing_is_kept(task):
    """Who asks after a load has returned or raised causes a new call."""
    driver = f"""{BEGIN}
calls = []


def page():
    calls.append("call")
    if len(calls) == 1:
        raise ValueError("no such page")
    return len(calls)


try:
    flights.load("page", page)
except ValueError:
    pass
got = [flights.load("page", page)]
got.append(flights.load("page", page))
assert got == [2, 3], f"call 1 fails, then load returns {{got}}, not [2, 3]"
"""
    every_order(task, driver, accesses=False)
    driver = f"""{BEGIN}
calls = []
begun = Event()


def page():
    calls.append("call")
    begun.set()
    return len(calls)


def ask():
    flights.load("page", page)


threads = [Thread(target=ask, name="bob")]
for thread in threads:
    thread.start()
begun.wait()
first = flights.load("page", page)
second = flights.load("page", page)
assert second > first, f"call {{first}} has returned, and is got again"
for thread in threads:
    thread.join()
"""
    every_order(task, driver, accesses=False)
