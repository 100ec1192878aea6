# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# worlds = { fork = "it runs: nothing is pickled" }
# raises = "PicklingError"
# ///
"""A lambda cannot be pickled, so the default start methods refuse it."""

from multiprocessing import Process

if __name__ == "__main__":
    process = Process(target=lambda: print("working"))
    process.start()
    process.join()

# Error (pattern):
# _pickle.PicklingError: Can't pickle <function <lambda> at 0x...>: ...
# when serializing dict item '_target'
# when serializing multiprocessing.context.Process state
# when serializing multiprocessing.context.Process object
