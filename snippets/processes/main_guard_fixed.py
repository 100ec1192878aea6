"""With the guard, importing the program starts nothing."""

from multiprocessing import Process, freeze_support


def worker():
    print("working")


def main():
    process = Process(target=worker)
    process.start()
    process.join()
    print("exit code:", process.exitcode)


if __name__ == "__main__":
    freeze_support()  # for programs frozen into an executable; else a no-op
    main()

# Output:
# working
# exit code: 0
