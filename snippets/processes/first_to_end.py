"""wait() on sentinels returns as soon as any of the processes has ended."""

import sys
from multiprocessing import Event, Process
from multiprocessing.connection import wait


def worker(go, code):
    go.wait(60)
    sys.exit(code)


if __name__ == "__main__":
    go = {name: Event() for name in ("a", "b")}
    processes = [
        Process(target=worker, args=(go[name], code), name=name)
        for code, name in enumerate(go)
    ]
    for process in processes:
        process.start()

    running = {process.sentinel: process for process in processes}
    for name in ("b", "a"):
        go[name].set()
        for sentinel in wait(running, timeout=60):
            ended = running.pop(sentinel)
            ended.join()
            print(ended.name, "ended with", ended.exitcode)

# Output:
# b ended with 1
# a ended with 0
