"""With the guard, importing the program starts nothing."""

from multiprocessing import Process


def worker():
    print("working")


# A child imports this file to find worker().
if __name__ == "__main__":
    process = Process(target=worker)
    process.start()
    process.join()

# Output:
# working
