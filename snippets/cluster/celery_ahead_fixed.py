# /// script
# dependencies = ["celery[redis]", "redis"]
# [tool.snippet]
# group = "services"
# platforms = ["linux"]
# timeout = 60
# ///
"""A worker that takes nothing ahead leaves short jobs to others."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import closing, contextmanager

import redis
from celery import Celery


def shop(folder):
    app = Celery("shop", broker=f"redis+socket://{folder}/s")
    app.conf.worker_prefetch_multiplier = 1
    app.conf.task_acks_late = True

    @app.task(name="long")
    def long():
        with redis.Redis(unix_socket_path=f"{folder}/s") as db:
            db.lpush("begun", "long")
            db.blpop("end of the long job")

    @app.task(name="short")
    def short(number):
        with redis.Redis(unix_socket_path=f"{folder}/s") as db:
            db.lpush("done", number)

    return app, long, short


# --8<-- [start:scaffold]
@contextmanager
def server():
    """Run a Redis of our own, on a socket in an empty folder."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["redis-server", "--port", "0", "--save", ""]
        process = subprocess.Popen(
            [*command, "--unixsocket", "s"],
            cwd=folder,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            for line in process.stdout:
                if "ready to accept" in line.lower():
                    break
            yield folder
        finally:
            process.terminate()
            process.communicate()


@contextmanager
def worker(folder, *options):
    """Run a worker with its processes; kill all of them at the end."""
    process = subprocess.Popen(
        [sys.executable, __file__, folder, *options],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def settle(app):
    """Wait until the worker has gone through its loop."""
    with app.connection() as connection:
        for _ in range(2):
            app.control.ping(connection=connection, limit=1, timeout=30)


# --8<-- [end:scaffold]


def main(folder, db):
    app, long, short = shop(folder)
    with closing(app), worker(folder, "-n", "first"):
        long.delay()
        db.blpop("begun")
        for number in range(1, 9):
            short.delay(number)
        settle(app)
        while db.hlen("unacked") < app.conf.worker_prefetch_multiplier:
            time.sleep(0.01)  # until it has taken what it takes ahead
        with worker(folder, "-n", "second"):
            done = []
            while 8 not in done:
                done.append(int(db.blpop("done")[1]))
        print("while the first worker does the long job")
        print("the second has done", done)


if __name__ == "__main__" and sys.argv[1:]:
    options = ["--pool=threads", "--concurrency=1", "--without-mingle"]
    app = shop(sys.argv[1])[0]
    app.worker_main(["worker", *options, *sys.argv[2:]])
elif __name__ == "__main__":
    with server() as folder:
        with redis.Redis(unix_socket_path=f"{folder}/s") as db:
            main(folder, db)

# Output:
# while the first worker does the long job
# the second has done [1, 2, 3, 4, 5, 6, 7, 8]
