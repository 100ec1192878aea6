"""A JoinableQueue knows when every item has been worked on."""

import time
from multiprocessing import JoinableQueue, Process, Value


def worker(queue, total):
    while True:
        number = queue.get()
        try:
            time.sleep(0.02)  # some work
            total.value += number
        except Exception as error:
            print(repr(error))
        finally:
            queue.task_done()  # after a failure, too


if __name__ == "__main__":
    queue = JoinableQueue()
    total = Value("i", 0)
    process = Process(target=worker, args=(queue, total), daemon=True)
    process.start()
    for number in (1, 2, 3):
        queue.put(number)
    # --8<-- [start:cure]
    queue.join()  # returns after the third task_done()
    # --8<-- [end:cure]
    print("all done, total", total.value)
    process.terminate()
    process.join()

# Output:
# all done, total 6
