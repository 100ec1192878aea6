# /// script
# dependencies = ["distributed"]
# [tool.snippet]
# group = "cluster"
# platforms = ["linux"]
# timeout = 60
# leaves = "dask-scratch-space with two locks, a temporary folder"
# ///
"""Dask runs a killed worker's task again, and gives it up in the end."""

import logging
import os
import signal
import tempfile

from distributed import Client, KilledWorker, LocalCluster


def killer(folder):
    """Count the calls in a folder, and kill the worker."""
    name = f"{folder}/{len(os.listdir(folder))}"
    open(name, "x").close()
    os.kill(os.getpid(), signal.SIGKILL)


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
        # distributed.scheduler.allowed-failures; by default 3
        cluster.scheduler.allowed_failures = 1
        try:
            client.submit(killer, calls).result()
        except KilledWorker:
            print("workers killed:", len(os.listdir(calls)))
            print("then it is given up: KilledWorker")

# Output:
# workers killed: 2
# then it is given up: KilledWorker
