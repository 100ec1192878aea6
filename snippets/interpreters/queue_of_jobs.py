# /// script
# requires-python = ">=3.14"
# ///
"""Jobs go to another interpreter by one queue, results come by another."""

from concurrent import interpreters


def worker(jobs, results):
    while (job := jobs.get()) is not None:
        results.put((job, job**2))


jobs, results = interpreters.create_queue(), interpreters.create_queue()
interpreter = interpreters.create()
thread = interpreter.call_in_thread(worker, jobs, results)
for number in (1, 2, 3):
    jobs.put(number)
jobs.put(None)  # no shutdown(): a sentinel ends the worker

for _ in range(3):
    print(results.get())
thread.join()
interpreter.close()

# Output:
# (1, 1)
# (2, 4)
# (3, 9)
