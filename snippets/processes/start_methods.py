# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# worlds = { fork = "fork is the default", spawn = "spawn is the default" }
# platforms = ["linux"]
# ///
"""fork copies the parent's memory, the others import the program anew."""

import multiprocessing as mp

setting = "as imported"


def report(method):
    print(f"{method}: {setting}")


if __name__ == "__main__":
    print("default:", mp.get_start_method())
    print("available:", mp.get_all_start_methods())
    setting = "changed by the parent"
    for method in ("fork", "spawn", "forkserver"):
        context = mp.get_context(method)  # has the whole API of the module
        process = context.Process(target=report, args=(method,))
        process.start()
        process.join()

# Output:
# default: forkserver
# available: ['forkserver', 'fork', 'spawn']
# fork: changed by the parent
# spawn: as imported
# forkserver: as imported
