"""Calling run() runs the target in the thread that calls it."""

import threading


def worker():
    ran_in.append(threading.current_thread().name)


ran_in = []
thread = threading.Thread(target=worker, name="worker")
thread.run()  # wrong: no thread is started
print(ran_in)

ran_in = []
thread = threading.Thread(target=worker, name="worker")
thread.start()
thread.join()
print(ran_in)

# Output:
# ['MainThread']
# ['worker']
