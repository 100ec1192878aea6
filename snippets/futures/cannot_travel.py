"""What cannot be pickled fails on its way back, not in the function."""

import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def gives_a_lock():
    return threading.Lock()


def gives_a_generator():
    return (n for n in range(3))


def gives_a_list():
    return list(range(3))


if __name__ == "__main__":
    spawn = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as pool:
        for function in (gives_a_lock, gives_a_generator, gives_a_list):
            future = pool.submit(function)
            try:
                print(f"{function.__name__}: {future.result()}")
            except TypeError as error:
                print(f"{function.__name__}: {error}")

# Output:
# gives_a_lock: cannot pickle '_thread.lock' object
# gives_a_generator: cannot pickle 'generator' object
# gives_a_list: [0, 1, 2]
