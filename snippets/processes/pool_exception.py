"""A Pool hands an exception of a job to the caller; its workers live on."""

from multiprocessing import Pool
from operator import truediv

if __name__ == "__main__":
    with Pool(1) as pool:
        try:
            pool.starmap(truediv, [(1, 4), (1, 0)])
        except ZeroDivisionError as error:
            print("caught in the parent:", error)
            print("cause:", type(error.__cause__).__name__)
        print("still working:", pool.apply(truediv, (1, 4)))

# Output:
# caught in the parent: division by zero
# cause: RemoteTraceback
# still working: 0.25
