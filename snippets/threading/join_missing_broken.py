"""The results are read before the thread that makes them has ended."""

import threading

results = []
main_has_read = threading.Event()


def worker():
    main_has_read.wait(timeout=5)  # stands for slow work
    results.append("done")


thread = threading.Thread(target=worker)
thread.start()
print("without join:", results)
main_has_read.set()

thread.join()
print("after join:", results)

# Output:
# without join: []
# after join: ['done']
