# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# worlds = { fork = "it runs: the child does not import the file" }
# raises = "RuntimeError"
# elsewhere = "the child"
# besides = "the message goes on; on 3.14 the parent, left alone, fails too"
# ///
"""Without a guard the child starts a process while importing."""

from multiprocessing import Process


def worker():
    print("working")


# A child imports this file to find worker().
process = Process(target=worker)
process.start()
process.join()

# Error:
# RuntimeError:
#         An attempt has been made to start a new process before the
#         current process has finished its bootstrapping phase.
