# /// script
# dependencies = ["celery[redis]", "redis"]
# [tool.snippet]
# group = "services"
# platforms = ["linux"]
# timeout = 60
# leaves = "the temporary folder of a worker that is killed"
# ///
"""And with reject_on_worker_lost the job of a killed process runs again."""

import os
import signal
import subprocess
import sys
import tempfile
from contextlib import closing, contextmanager

import redis
from celery import Celery
from celery.exceptions import WorkerLostError


def shop(folder):
    app = Celery(
        "shop",
        broker=f"redis+socket://{folder}/s",
        backend=f"file://{folder}",
    )
    app.conf.worker_lost_wait = 0.1  # seconds; by default 10
    app.conf.task_acks_late = True
    app.conf.task_reject_on_worker_lost = True

    @app.task(name="ship")
    def ship():
        with redis.Redis(unix_socket_path=f"{folder}/s") as db:
            attempt = db.incr("attempts")
        if attempt == 1:  # as the kernel does when memory is short
            os.kill(os.getpid(), signal.SIGKILL)
        return f"shipped at attempt {attempt}"

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


# --8<-- [end:scaffold]


def main(folder):
    app, ship = shop(folder)
    with closing(app), worker(folder):
        try:
            print(ship.delay().get())
        except WorkerLostError:
            print("WorkerLostError, and it is not tried again")


if __name__ == "__main__" and sys.argv[1:]:
    options = ["--concurrency=1", "--without-mingle"]
    shop(sys.argv[1])[0].worker_main(["worker", *options])
elif __name__ == "__main__":
    with server() as folder:
        main(folder)

# Output:
# shipped at attempt 2
