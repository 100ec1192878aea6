# /// script
# [tool.snippet]
# raises = "TypeError"
# besides = "leaving the pool whose handler is dead fails too"
# unheard = "3.15 warns of a main module's frames in a child's traceback"
# ///
"""An exception that cannot be rebuilt from its args stops a Pool."""

import multiprocessing
import warnings

# 3.15 warns of this file's frames in a child's traceback; see below.
warnings.filterwarnings("ignore", "Module globals", DeprecationWarning)


class OrderFailed(Exception):
    def __init__(self, order, item):
        super().__init__(f"order {order}: {item}")  # args: one string


def ship(order):
    raise OrderFailed(order, "ink")


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        print("healthy:", pool.apply(abs, (-7,)))
        result = pool.apply_async(ship, (7,))
        try:
            result.get(timeout=2)  # without the timeout: for ever
        except OrderFailed as error:
            print("failed:", error)
        except multiprocessing.TimeoutError:
            print("order 7: no answer")

# Output:
# healthy: 7
# order 7: no answer

# Error (pattern):
# TypeError: OrderFailed.__init__() missing 1 required positional ...
