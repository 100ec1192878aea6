"""What a pool of connections promises."""

from explore import every_order
from harness import check, note

NEEDS = ("Pool", "Pool.use")
LIMIT = 60
BEGIN = """
from threading import Event, Thread

opened = []
alive = []
got = []
fails = [True] + [False] * 9  # asked and counted in one step


class Connection:
    def __init__(self):
        self.busy = False

    def close(self):
        alive.remove(self)


def connect():
    opened.append("connection")
    assert not alive, "the pool is for one connection, and opens a second"
    connection = Connection()
    alive.append(connection)
    return connection


def use():
    try:
        row = pool.use(work)
        got.append(row)
    except ValueError:
        got.append("error")

"""
TWO = """
threads = [Thread(target=use, name="ann")]
for thread in threads:
    thread.start()
use()
for thread in threads:
    thread.join()
"""


def promise_an_idle_one_is_used_again(task):
    """An idle connection is used again, and none is opened before it is needed."""
    opened = []

    def connect():
        opened.append("connection")
        return len(opened)

    pool = task.Pool(connect, 3)
    check(not opened, f"nobody has used the pool, {len(opened)} are open")
    got = [pool.use(lambda connection: connection) for _ in range(4)]
    check(
        got == [1, 1, 1, 1],
        f"used four times, one after another, it takes connections {got}",
    )
    _after_a_failure(task)


def _after_a_failure(task):
    """Break unless one that is idle is used, also once another has failed."""
    opened = []

    class Connection:
        def __init__(self):
            opened.append(self)
            self.name = f"connection {len(opened)}"
            note(f"{self.name} is opened")

        def close(self):
            note(f"{self.name} is closed")

    def work(connection):
        note(f"{connection.name} works, and is idle")

    def fails(connection):
        note(f"{connection.name} begins a work that will fail")
        pool.use(work)
        raise ValueError("no such table")

    pool = task.Pool(Connection, 2)
    try:
        pool.use(fails)
    except ValueError:
        pass
    pool.use(work)
    check(
        len(opened) == 2,
        "two work, one of them fails, one is idle, and the next use opens "
        f"connection {len(opened)}",
    )


def promise_never_too_many(task):
    """There are never more than allowed, and no two threads use the same one."""
    driver = f"""{BEGIN}

def work(connection):
    assert not connection.busy, "two threads use the same connection"
    connection.busy = True
    connection.busy = False
    return "row"


pool = Pool(connect, 1)
{TWO}
assert got == ["row", "row"], f"the work returns row, two get {{got}}"
"""
    every_order(task, driver, accesses=False)
    driver = f"""{BEGIN}
def work(connection):
    return "row"


def use_twice():
    use()
    use()


pool = Pool(connect, 1)
ann = Thread(target=use_twice, name="ann")
ann.start()
use()
ann.join()
assert got == ["row"] * 3, f"the work returns row, three get {{got}}"
"""
    every_order(task, driver, accesses=False)
    driver = f"""{BEGIN}
def connect():
    opened.append("connection")
    return Connection()


def work(connection):
    assert not connection.busy, "two threads use the same connection"
    connection.busy = True
    connection.busy = False
    return "row"


pool = Pool(connect, 2)
use()
{TWO}
assert got == ["row"] * 3, f"one is idle, two more use it; three get {{got}}"
assert len(opened) < 3, f"the pool is for two, and opens {{len(opened)}}"
"""
    every_order(task, driver, accesses=False)


def promise_nobody_waits_for_an_opening(task):
    """While one thread opens a connection, another one can open one and work."""
    driver = f"""{BEGIN}
worked = Event()


def connect():
    opened.append("connection")
    if fails.pop(0):
        worked.wait()
    return Connection()


def work(connection):
    worked.set()


pool = Pool(connect, 2)
{TWO}"""
    every_order(task, driver, accesses=False)


def promise_a_broken_one_is_closed(task):
    """A connection whose work fails is closed, and its place is free again."""
    driver = f"""{BEGIN}

def work(connection):
    assert not connection.busy, "its work has failed, and it is used again"
    if fails.pop(0):
        connection.busy = True
        raise ValueError("no such table")
    return "row"


pool = Pool(connect, 1)
{TWO}
assert sorted(map(str, got)) == ["error", "row"], f"the first work fails, two get {{got}}"
assert len(alive) == 1, "its work has failed, and it is not closed"
"""
    every_order(task, driver, accesses=False)
    driver = f"""
from threading import Thread


class Connection:
    def close(self):
        pass


def fail(connection):
    raise ValueError("no such table")


def use():
    try:
        pool.use(fail)
    except ValueError:
        pass


def work(connection):
    return "row"


def use_two(connection):
    return pool.use(work)


pool = Pool(Connection, 2)
{TWO}
got = pool.use(use_two)
assert got == "row", f"two have failed, then two work; the second gets {{got}}"
"""
    every_order(task, driver)


def promise_a_failed_opening_costs_no_place(task):
    """Where connect fails, use raises its error, and the place is free again."""
    driver = f"""{BEGIN}

def connect():
    opened.append("connection")
    if fails.pop(0):
        raise ValueError("no route to host")
    connection = Connection()
    alive.append(connection)
    return connection


def work(connection):
    return "row"


pool = Pool(connect, 1)
{TWO}
assert sorted(map(str, got)) == ["error", "row"], f"the first connect fails, two get {{got}}"
"""
    every_order(task, driver, accesses=False)
