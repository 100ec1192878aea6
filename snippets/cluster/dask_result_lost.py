# /// script
# dependencies = ["distributed"]
# [tool.snippet]
# group = "cluster"
# platforms = ["linux"]
# timeout = 60
# leaves = "dask-scratch-space with two locks, a temporary folder"
# ///
"""Dask computes anew a result that only a dead worker had."""

import logging
import os
import signal
import tempfile

from distributed import Client, LocalCluster


def make(folder):
    """Count its calls in a folder."""
    name = f"{folder}/{len(os.listdir(folder))}"
    open(name, "x").close()
    return list(range(1_000))


if __name__ == "__main__":
    with (
        tempfile.TemporaryDirectory() as calls,
        LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            dashboard_address=None,
            silence_logs=logging.CRITICAL,
        ) as cluster,
        Client(cluster) as client,
    ):
        numbers = client.submit(make, calls)
        numbers.result()
        print("made, times:", len(os.listdir(calls)))
        (holder,) = client.who_has([numbers]).values()
        die = client.submit(os.getpid, workers=holder, pure=False)
        os.kill(die.result(), signal.SIGKILL)
        print("sum:", client.submit(sum, numbers).result())
        print("made, times:", len(os.listdir(calls)))

# Output:
# made, times: 1
# sum: 499500
# made, times: 2
