# /// script
# [tool.snippet]
# raises = "ZeroDivisionError"
# besides = "3.15 warns of a main module's frames in a child"
# ///
"""join() does not raise what the child raised."""

from multiprocessing import Process


def invert(number):
    return 1 / number


if __name__ == "__main__":
    process = Process(target=invert, args=(0,))
    process.start()
    process.join()
    print("parent goes on, exit code:", process.exitcode)

# Output:
# parent goes on, exit code: 1

# Error:
# ZeroDivisionError: division by zero
