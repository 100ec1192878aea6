"""A partial of a function with a name is pickled, arguments and all."""

from functools import partial
from multiprocessing import Process

if __name__ == "__main__":
    process = Process(target=partial(print, "working"))
    process.start()
    process.join()

# Output:
# working
