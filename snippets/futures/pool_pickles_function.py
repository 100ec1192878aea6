# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A process pool pickles the function under each start method."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

if __name__ == "__main__":
    for method in ("fork", "forkserver", "spawn"):
        with ProcessPoolExecutor(1, mp_context=get_context(method)) as pool:
            answer = pool.submit(abs, -42).result()
            error = pool.submit(lambda: 42).exception()
        print(f"{method}: {answer}, a lambda: {type(error).__name__}")

# Output:
# fork: 42, a lambda: PicklingError
# forkserver: 42, a lambda: PicklingError
# spawn: 42, a lambda: PicklingError
