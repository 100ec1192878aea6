"""subprocess runs a program, multiprocessing a function of yours."""

import multiprocessing
import subprocess
import sys


def word_count(text):
    return {"words": len(text.split())}


if __name__ == "__main__":
    count = "import sys; print(len(sys.stdin.read().split()))"
    ended = subprocess.run(
        [sys.executable, "-c", count],
        input="to be or not to be",
        capture_output=True,
        text=True,
        check=True,
    )
    print("subprocess:", repr(ended.stdout))

    with multiprocessing.Pool(1) as pool:
        answer = pool.apply(word_count, ["to be or not to be"])
    print("multiprocessing:", repr(answer))

# Output:
# subprocess: '6\n'
# multiprocessing: {'words': 6}
