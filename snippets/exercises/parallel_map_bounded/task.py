"""Build a parallel `map` for input that never ends: results in order,
bounded memory, and nothing left running when it ends early.

Lines come in from a log that grows all day; each is looked up at a slow
service. Write a generator `parallel_map(function, items, workers, ahead)`
with threads or with `ThreadPoolExecutor`. It calls `function` with each
item, in threads, and yields the results in the order of the items. At most
`workers` calls run at the same time, and as many do run as long as items
may be taken. `ahead` is at least `workers`.

While a result is waited for, the next `ahead - 1` items behind it are
taken from `items` too, and begun as soon as a worker is free: a slow call
does not hold up the others. But never more than `ahead` items behind it
are taken, also when it has been yielded and until the next is asked for.

If a call fails, its exception is raised where its result would have come:
all results before it are yielded first. Then, and also when the generator
is closed early, no more items are taken, and calls that have not begun do
not begin any more. When that is over, and when `items` is at its end, no
thread is left. (`items` itself does not fail today.)

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


def parallel_map(function, items, workers, ahead):
    """Yield function(item) for each item, in order."""
    raise NotImplementedError
