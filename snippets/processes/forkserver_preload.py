# /// script
# requires-python = ">=3.15"
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""The fork server imports modules once; its children find them loaded."""

import multiprocessing as mp
import sys


def worker():
    print("child: decimal is loaded:", "decimal" in sys.modules)


if __name__ == "__main__":
    context = mp.get_context("forkserver")
    context.set_forkserver_preload(["decimal"], on_error="fail")
    process = context.Process(target=worker)
    process.start()
    process.join()
    print("parent: decimal is loaded:", "decimal" in sys.modules)

# Output:
# child: decimal is loaded: True
# parent: decimal is loaded: False
