# /// script
# dependencies = ["redis"]
# [tool.snippet]
# group = "services"
# platforms = ["linux"]
# ///
"""A lock in Redis, and a number that grows: the late writer is refused."""

import subprocess
import tempfile
from contextlib import contextmanager

import redis
from redis.exceptions import LockNotOwnedError

# --8<-- [start:pattern]
WRITE = """
local newest = tonumber(redis.call('GET', 'newest') or 0)
if tonumber(ARGV[2]) < newest then return 'refused' end
redis.call('SET', 'newest', ARGV[2])
redis.call('SET', 'page', ARGV[1])
return 'taken'
"""


def acquire(db, seconds):
    """Wait for the lock; return it, and a number that grows."""
    lock = db.lock("page lock", timeout=seconds)
    lock.acquire()
    number = db.incr("token")
    if not lock.owned():  # paused in between: the number is too new
        raise LockNotOwnedError("it expired before the number was taken")
    return lock, number


# --8<-- [end:pattern]


@contextmanager
def server():
    """Run a server of our own, on a socket in an empty folder."""
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
            with redis.Redis(unix_socket_path=f"{folder}/s") as db:
                yield db
        finally:
            process.terminate()
            process.communicate()


with server() as db:
    write = db.register_script(WRITE)
    lock, slow = acquire(db, seconds=0.5)  # and then it is paused
    other, quick = acquire(db, seconds=60)  # has it when that ran out
    print("the quick one's write:", write(args=["quick", quick]).decode())
    print("the slow one's write:", write(args=["slow", slow]).decode())
    print("the page says:", db.get("page").decode())
    try:
        lock.release()
    except LockNotOwnedError:
        print("the slow one's release: not its lock any more")
    print("the quick one still has it:", "yes" if other.owned() else "no")

# Output:
# the quick one's write: taken
# the slow one's write: refused
# the page says: quick
# the slow one's release: not its lock any more
# the quick one still has it: yes
