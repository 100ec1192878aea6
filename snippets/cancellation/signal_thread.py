# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Block signals everywhere and let one thread wait for them."""

import os
import signal
import threading

watched = {signal.SIGTERM, signal.SIGHUP}
# --8<-- [start:cure]
signal.pthread_sigmask(signal.SIG_BLOCK, watched)  # threads inherit it
# --8<-- [end:cure]


def wait_for_signals():
    while (
        got := signal.Signals(signal.sigwait(watched))
    ) != signal.SIGTERM:
        print(got.name, "received in", threading.current_thread().name)
        handled.set()  # plain code, not a handler: locks are fine
    print(got.name, "received: leaving")


handled = threading.Event()
watcher = threading.Thread(target=wait_for_signals, name="signals")
watcher.start()
os.kill(os.getpid(), signal.SIGHUP)
handled.wait()
os.kill(os.getpid(), signal.SIGTERM)
watcher.join()

# Output:
# SIGHUP received in signals
# SIGTERM received: leaving
