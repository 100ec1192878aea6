# /// script
# dependencies = ["celery[redis]", "redis"]
# [tool.snippet]
# group = "services"
# platforms = ["linux"]
# timeout = 60
# leaves = "the temporary folder of a worker that is killed"
# ///
"""Acknowledged early, the default: the job dies with its worker."""

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
    app.conf.broker_transport_options = {
        "visibility_timeout": 2,  # seconds; by default 3600
        "unacked_restore_interval": 1,  # by default 10: how often the
        "unacked_restore_throttle": 1,  # worker looks for what is due
    }

    @app.task(name="ship")
    def ship():
        with redis.Redis(unix_socket_path=f"{folder}/s") as db:
            attempt = db.incr("attempts")
            db.lpush("begun", attempt)
            if attempt == 1:
                time.sleep(60)  # in the midst of it the machine goes down
            db.lpush("done", f"shipped at attempt {attempt}")

    return app, ship


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
    app, ship = shop(folder)
    with closing(app):
        with worker(folder):
            ship.delay()
            db.blpop("begun")
            settle(app)  # it has told the broker what it had to
        kept = db.hlen("unacked")
        print("the broker still has it:", "yes" if kept else "no")
        with worker(folder):
            print(db.blpop("done")[1].decode() if kept else "lost")


if __name__ == "__main__" and sys.argv[1:]:
    options = ["--concurrency=1", "--without-mingle"]
    shop(sys.argv[1])[0].worker_main(["worker", *options])
elif __name__ == "__main__":
    with server() as folder:
        with redis.Redis(unix_socket_path=f"{folder}/s") as db:
            main(folder, db)

# Output:
# the broker still has it: no
# lost
