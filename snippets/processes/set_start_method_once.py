"""The default start method is chosen once, in the main program only."""

import multiprocessing as mp
import sys


def worker():
    print("child started by", mp.get_start_method())


if __name__ == "__main__":
    mp.set_start_method("spawn")
    mp.set_executable(sys.executable)  # the default; embedders set theirs
    process = mp.Process(target=worker)
    process.start()
    process.join()
    try:
        mp.set_start_method("spawn")
    except RuntimeError as error:
        print("second call:", error)

# Output:
# child started by spawn
# second call: context has already been set
