# /// script
# requires-python = "<3.14"
# [tool.snippet]
# platforms = ["linux"]
# ///
"""The same program where fork is the default: nothing is imported anew."""

from multiprocessing import Process


def worker():
    print("working")


process = Process(target=worker)
process.start()
process.join()

# Output:
# working
