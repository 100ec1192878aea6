"""A function typed at the prompt is in no file for a child to import."""

import subprocess
import sys

TYPED = """
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

def square(number):
    return number * number

with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
    try:
        print(pool.submit(square, 3).result())
    except Exception as error:
        print(type(error).__name__)
"""
done = subprocess.run(
    [sys.executable, "-c", TYPED], capture_output=True, text=True
)
print(done.stdout, end="")

# Output:
# BrokenProcessPool
