# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# platforms = ["linux"]
# ///
"""The fork server imports the program once; its children are copies."""

import os
from multiprocessing import get_context

TOKEN = os.urandom(8)  # made when the file is imported


def report(tokens):
    tokens.put(TOKEN)


if __name__ == "__main__":
    for method in ("forkserver", "spawn"):
        context = get_context(method)
        tokens = context.SimpleQueue()
        for _ in range(3):
            process = context.Process(target=report, args=(tokens,))
            process.start()
            process.join()
        seen = {tokens.get() for _ in range(3)}
        print(f"{method}: 3 children, different tokens: {len(seen)}")

# Output:
# forkserver: 3 children, different tokens: 1
# spawn: 3 children, different tokens: 3
