"""Each call of a worker with its profile, put together in the parent."""

import cProfile
import marshal
import pstats
import tempfile
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path


def slow(number):
    return sum(range(number))


# --8<-- [start:pattern]
def profiled(folder, function, *args):
    """Call, and leave a profile in the folder."""
    profile = cProfile.Profile()
    try:
        return profile.runcall(function, *args)
    finally:  # a call that fails leaves its profile, too
        profile.create_stats()
        file = tempfile.NamedTemporaryFile(dir=folder, delete=False)
        with file:
            marshal.dump(profile.stats, file)


# --8<-- [end:pattern]
if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        context = get_context("spawn")
        with ProcessPoolExecutor(2, mp_context=context) as pool:
            list(pool.map(partial(profiled, folder, slow), [100_000] * 4))
        stats = pstats.Stats(*map(str, Path(folder).iterdir()))
        calls = {name: row[0] for (_, _, name), row in stats.stats.items()}
        print("calls of slow() in all workers:", calls["slow"])

# Output:
# calls of slow() in all workers: 4
