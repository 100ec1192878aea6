"""A semaphore that starts at zero counts what has happened."""

import threading

finished = threading.Semaphore(0)


def work():
    # --8<-- [start:cure]
    finished.release()
    # --8<-- [end:cure]
    print("a job is done")


for _ in range(3):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

# Nobody has waited meanwhile; the count is there all the same.
heard = [finished.acquire(timeout=0.01) for _ in range(4)]
print("heard of", heard.count(True), "in", len(heard), "tries")

# Output:
# a job is done
# a job is done
# a job is done
# heard of 3 in 4 tries
