# /// script
# [tool.snippet]
# apart = "what is kept elsewhere is used by other lines"
# instead = 'row = db.execute("SELECT count + 1 FROM visits")'
# ///
"""A counter in a database: all workers count together."""

import sqlite3
import tempfile
from contextlib import closing
from multiprocessing import get_context


def handle(path):
    with closing(sqlite3.connect(path, timeout=5)) as db, db:
        row = db.execute(
            # --8<-- [start:cure]
            "UPDATE visits SET count = count + 1 RETURNING count"
            # --8<-- [end:cure]
        )
        return row.fetchone()[0]


def worker(path, requests, answers):  # as a web server starts several
    for _ in iter(requests.get, None):
        answers.put(handle(path))


if __name__ == "__main__":
    context = get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/visits.db"
        with closing(sqlite3.connect(path)) as db:
            db.execute("CREATE TABLE visits AS SELECT 0 AS count")
        lines = [context.Queue() for _ in range(2)]
        answers = context.Queue()
        workers = [
            context.Process(target=worker, args=(path, line, answers))
            for line in lines
        ]
        for each in workers:
            each.start()
        for line in lines * 2:  # four requests, in turn to the two workers
            line.put("GET /")
            print("visitor number", answers.get())
        for line, each in zip(lines, workers, strict=True):
            line.put(None)
            each.join()

# Output:
# visitor number 1
# visitor number 2
# visitor number 3
# visitor number 4
