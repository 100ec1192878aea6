"""Build a pool of database connections: never more than allowed, none used
by two threads at a time, and no place lost when something fails.

Write `Pool` with the means of `threading` and `queue`. `pool.use(work)` is
called by many threads: it takes a connection, returns `work(connection)`,
and puts the connection back. An idle connection is used again; a new one is
opened, with `connect()`, only where none is idle and fewer than `size`
exist. Else `use` waits and does nothing meanwhile: no loop that asks again
and again, no sleep.

Opening takes seconds: nobody else waits while one thread opens a
connection. If `connect` fails, `use` raises its error. If `work` fails, the
connection may be broken: `use` closes it with `connection.close()` (which
never fails here), gives it to nobody any more, and raises the error. Either
way the place is free for another connection, also for one who waits
already.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


class Pool:
    """At most `size` connections, opened when they are needed."""

    def __init__(self, connect, size):
        self.connect = connect
        self.size = size

    def use(self, work):
        """Return `work(connection)`; wait while all are in use."""
        raise NotImplementedError
