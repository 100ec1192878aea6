"""A semaphore that starts at zero counts what has happened."""

import threading

finished = threading.Semaphore(0)
threads = [threading.Thread(target=finished.release) for _ in range(3)]
for thread in threads:
    thread.start()

for number in range(3):
    finished.acquire()
print("three threads have finished")
print("a fourth:", finished.acquire(timeout=0.01))

finished.release(2)  # two permits at once
print(finished.acquire(), finished.acquire())
for thread in threads:
    thread.join()

# Output:
# three threads have finished
# a fourth: False
# True True
