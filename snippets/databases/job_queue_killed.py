# /// script
# dependencies = ["psycopg[binary]"]
# [tool.snippet]
# group = "services"
# platforms = ["linux"]
# timeout = 40
# ///
"""A killed worker's job is free again when its connection has ended."""

import os
import signal
import time
from multiprocessing import get_context

import psycopg

dsn = os.environ.get("POSTGRES_DSN")
TAKE = """
    SELECT id FROM job ORDER BY id LIMIT 1
    FOR UPDATE SKIP LOCKED
"""
OTHERS = """
    SELECT count(*) FROM pg_stat_activity WHERE pid <> pg_backend_pid()
    AND datname = current_database() AND backend_type = 'client backend'
"""


def worker(killed):
    """Do a job and delete it, in one transaction."""
    with psycopg.connect(dsn) as db:
        job = db.execute(TAKE).fetchone()
        if job is None:
            return print("nothing to do")
        print("takes job", *job)
        if killed:
            os.kill(os.getpid(), signal.SIGKILL)
        db.execute("DELETE FROM job WHERE id = %s", job)
    print("done")


if __name__ == "__main__":
    with psycopg.connect(dsn, autocommit=True) as db:
        db.execute("CREATE TABLE job AS SELECT 17 AS id")
        for killed in [True, False, False]:
            process = get_context("spawn").Process(
                target=worker, args=[killed]
            )
            process.start()
            process.join()
            while db.execute(OTHERS).fetchone()[0]:
                time.sleep(0.01)  # until the server has noticed

# Output:
# takes job 17
# takes job 17
# done
# nothing to do
