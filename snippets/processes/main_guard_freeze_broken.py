# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# worlds = { fork = "it runs: the child does not import the file" }
# raises = "RuntimeError"
# elsewhere = "the child"
# besides = "the message goes on; on 3.14 the parent, left alone, fails too"
# ///
"""freeze_support() does not replace the guard."""

from multiprocessing import Process, freeze_support


def worker():
    print("working")


freeze_support()  # outside a frozen program it does nothing
process = Process(target=worker)
process.start()
process.join()

# Error:
# RuntimeError:
#         An attempt has been made to start a new process before the
#         current process has finished its bootstrapping phase.
