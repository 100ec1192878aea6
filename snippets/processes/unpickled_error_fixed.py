"""An exception whose args are its constructor's arguments travels well."""

import warnings
from multiprocessing import Pool

# 3.15 warns of this file's frames in a child's traceback; see below.
warnings.filterwarnings("ignore", "Module globals", DeprecationWarning)


class OrderFailed(Exception):
    def __init__(self, order, reason):
        super().__init__(order, reason)  # pickle calls OrderFailed(*args)
        self.order, self.reason = order, reason

    def __str__(self):
        return f"order {self.order}: {self.reason}"


def ship(order):
    raise OrderFailed(order, "out of stock")


if __name__ == "__main__":
    with Pool(1) as pool:
        try:
            pool.apply(ship, (7,))
        except OrderFailed as error:
            print(error)
            print("order to repeat:", error.order)

# Output:
# order 7: out of stock
# order to repeat: 7
