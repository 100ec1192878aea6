# /// script
# [tool.snippet]
# platforms = ["linux"]
# timeout = 30
# ///
"""A forked child that only reads: its memory grows by what it looks at."""

import gc
import re
from multiprocessing import get_context
from pathlib import Path

words = [f"word {number}" for number in range(500_000)]  # some 30 MB


def own_memory():
    """Return the megabytes that are this process's own."""
    text = Path("/proc/self/smaps_rollup").read_text()
    return int(re.search(r"Private_Dirty:\s*(\d+)", text)[1]) // 1024


def child(answers):
    before = own_memory()
    length = sum(map(len, words))  # reading, one would say
    answers.put((length > 0, own_memory() - before))


if __name__ == "__main__":
    gc.collect()
    gc.freeze()
    context = get_context("fork")
    answers = context.SimpleQueue()
    process = context.Process(target=child, args=(answers,))
    process.start()
    _, grown = answers.get()
    process.join()
    print("grown by reading:", "over 10 MB" if grown > 10 else "little")

# Output:
# grown by reading: over 10 MB
