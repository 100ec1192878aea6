"""Five primitives, one job: count downloads, three at a time."""

import threading

start = threading.Event()  # go, for everyone at once
slots = threading.Semaphore(3)  # at most three inside
count_lock = threading.Lock()  # one thread changes the count
all_done = threading.Barrier(5 + 1)  # everyone meets here
running = most = finished = 0


def download():
    global running, most, finished
    start.wait()
    with slots:
        with count_lock:
            running += 1
            most = max(most, running)
        # ... the transfer itself ...
        with count_lock:
            running -= 1
            finished += 1
    all_done.wait(timeout=5)


threads = [threading.Thread(target=download) for _ in range(5)]
for thread in threads:
    thread.start()
start.set()
all_done.wait(timeout=5)
print("finished:", finished, "never more than three:", most <= 3)
for thread in threads:
    thread.join()

# Output:
# finished: 5 never more than three: True
