# /// script
# [tool.snippet]
# apart = "the caller orders the work: that is another program"
# ///
"""The caller orders the work: tasks wait for nothing, cycles raise."""

from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from graphlib import CycleError, TopologicalSorter


def build(name):
    return f"built {name}"


def build_all(executor, needs):
    order = TopologicalSorter(needs)
    # --8<-- [start:cure]
    order.prepare()  # raises CycleError
    # --8<-- [end:cure]
    running = {}
    while order.is_active():
        for name in order.get_ready():
            running[executor.submit(build, name)] = name
        done, _ = wait(running, return_when=FIRST_COMPLETED)
        for future in done:
            print(future.result())
            order.done(running.pop(future))


with ThreadPoolExecutor(max_workers=8) as executor:
    build_all(executor, {"app": ["config"], "config": []})
    try:
        build_all(executor, {"app": ["config"], "config": ["config"]})
    except CycleError as error:
        print("a cycle:", error.args[1])

# Output:
# built config
# built app
# a cycle: ['config', 'config']
