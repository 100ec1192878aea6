# /// script
# [tool.snippet]
# unheard = "3.15 warns of a main module's frames in a child's traceback"
# ///
"""An exception that cannot be rebuilt in the parent breaks the pool."""

import warnings
from concurrent.futures import ProcessPoolExecutor

# 3.15 warns of this file's frames in a child's traceback.
warnings.filterwarnings("ignore", "Module globals", DeprecationWarning)


class OrderFailed(Exception):
    def __init__(self, order, item):
        super().__init__(f"order {order}: {item}")  # args: one string


def ship(order):
    raise OrderFailed(order, "ink")


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        first = pool.submit(ship, 7).exception()
        print("this call:", type(first).__name__)
        print("missing in the parent:", "'item'" in str(first.__cause__))
        try:
            pool.submit(abs, -7)
        except Exception as error:
            print("the next call:", type(error).__name__)

# Output:
# this call: BrokenProcessPool
# missing in the parent: True
# the next call: BrokenProcessPool
