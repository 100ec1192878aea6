"""An AsyncResult is asked, waited for, and gives the value or the error."""

import multiprocessing
from multiprocessing import Pool


def on_success(value):  # runs in a thread of the parent: keep it short
    print("callback:", value)


def on_error(error):
    print("error callback:", error)


if __name__ == "__main__":
    with Pool(1) as pool:
        for text in ("42", "4z"):
            result = pool.apply_async(
                int, (text,), callback=on_success, error_callback=on_error
            )
            result.wait(timeout=60)  # never raises: only waits
            print("ready:", result.ready(), "good:", result.successful())
            try:
                print("value:", result.get(timeout=60))
            except ValueError as error:
                print("raised by get():", error)

    error = multiprocessing.TimeoutError  # what get(timeout=...) raises
    print("the built-in TimeoutError:", issubclass(error, TimeoutError))
    print(
        "a ProcessError:", issubclass(error, multiprocessing.ProcessError)
    )

# Output:
# callback: 42
# ready: True good: True
# value: 42
# error callback: invalid literal for int() with base 10: '4z'
# ready: True good: False
# raised by get(): invalid literal for int() with base 10: '4z'
# the built-in TimeoutError: False
# a ProcessError: True
