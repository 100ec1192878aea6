# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A handler reaches forked children only; SIG_IGN spawned ones, too."""

import multiprocessing as mp
import signal


def handler(number, frame):
    pass


def disposition(number):
    found = signal.getsignal(number)
    return found.name if isinstance(found, signal.Handlers) else "handler"


def report(method):
    usr1, usr2 = map(disposition, (signal.SIGUSR1, signal.SIGUSR2))
    print(f"{method:11} USR1: {usr1:8} USR2: {usr2}")


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, handler)
    signal.signal(signal.SIGUSR2, signal.SIG_IGN)
    report("parent")
    for method in ("fork", "spawn", "forkserver"):
        process = mp.get_context(method).Process(
            target=report, args=(method,)
        )
        process.start()
        process.join()

# Output:
# parent      USR1: handler  USR2: SIG_IGN
# fork        USR1: handler  USR2: SIG_IGN
# spawn       USR1: SIG_DFL  USR2: SIG_IGN
# forkserver  USR1: SIG_DFL  USR2: SIG_IGN
