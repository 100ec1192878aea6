# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# unheard = "a forked child ends so, without its parent's clean-up"
# ///
"""register_at_fork() puts a module's state right in every forked child."""

import os
import threading

lock = threading.Lock()


def fresh_lock():
    global lock
    lock = threading.Lock()


os.register_at_fork(
    before=lambda: print("before the fork, in the parent"),
    after_in_child=fresh_lock,
)

with lock:  # held while we fork
    child = os.fork()
    if child == 0:
        print("child: lock is held:", lock.locked(), flush=True)
        os._exit(0)  # no clean-up of what belongs to the parent
    os.waitpid(child, 0)
    print("parent: lock is held:", lock.locked())

# Output:
# before the fork, in the parent
# child: lock is held: False
# parent: lock is held: True
