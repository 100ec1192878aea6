# /// script
# dependencies = ["distributed"]
# [tool.snippet]
# group = "cluster"
# platforms = ["linux"]
# timeout = 60
# leaves = "dask-scratch-space with two locks, a temporary folder"
# ///
"""A big argument goes along with each call; scattered, it is there."""

import logging

from distributed import Client, LocalCluster


class Table:
    """A big argument that counts how often this process has loaded it."""

    loaded = 0

    def __init__(self, rows):
        self.rows = rows

    def __reduce__(self):
        return load, (self.rows,)


def load(rows):
    Table.loaded += 1
    return Table(rows)


def look_up(table, key):
    return table.rows[key]


def loaded(after):
    return Table.loaded


if __name__ == "__main__":
    with (
        LocalCluster(
            n_workers=1,
            threads_per_worker=1,
            dashboard_address=None,
            silence_logs=logging.CRITICAL,
        ) as cluster,
        Client(cluster) as client,
    ):
        table = Table(rows=list(range(1_000)))
        before = 0
        for name in ["given along", "scattered"]:
            argument = (
                client.scatter(table) if name == "scattered" else table
            )
            total = sum(
                client.submit(look_up, argument, key).result()
                for key in range(20)
            )
            count = client.submit(loaded, name).result()
            often = (
                "for each call" if count - before >= 20 else "a few times"
            )
            print(f"{name}: sum {total}, loaded {often}")
            before = count

# Output:
# given along: sum 190, loaded for each call
# scattered: sum 190, loaded a few times
