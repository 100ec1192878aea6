"""At most two of six threads are inside at the same time."""

import threading

slots = threading.Semaphore(2)
lock = threading.Lock()
two_inside = threading.Barrier(2)
inside = most = 0


def fetch():
    global inside, most
    with slots:
        with lock:
            inside += 1
            most = max(most, inside)
        two_inside.wait(timeout=5)  # leave in pairs: both slots get used
        with lock:
            inside -= 1


threads = [threading.Thread(target=fetch) for _ in range(6)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("most inside at once:", most)

# Output:
# most inside at once: 2
