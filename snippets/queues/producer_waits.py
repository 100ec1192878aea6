"""A full queue holds the producer back until the consumer takes a job."""

from queue import Queue
from threading import Thread
from time import sleep

jobs = Queue(maxsize=2)
done = []


def produce():
    for number in range(6):
        jobs.put(number)  # waits while two jobs are on the queue


def consume():
    for _ in range(6):
        job = jobs.get()
        sleep(0.05)  # stands for sending it somewhere
        done.append(job)


threads = [
    Thread(target=produce, name="producer"),
    Thread(target=consume, name="consumer"),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done:", done)

# Output:
# done: [0, 1, 2, 3, 4, 5]
