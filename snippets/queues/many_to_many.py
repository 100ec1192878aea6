"""Three producers, two consumers, one queue: everything arrives once."""

from queue import Queue
from threading import Thread

STOP = object()


def produce(start, jobs):
    for number in range(start, start + 20):
        jobs.put(number)


def work(number):
    return number


def consume(jobs, results):
    for number in iter(jobs.get, STOP):
        try:
            results.put(work(number))
        except BaseException as error:  # sys.exit() ends no worker
            results.put(error)


jobs, results = Queue(maxsize=10), Queue()
producers = [Thread(target=produce, args=(s, jobs)) for s in (0, 20, 40)]
consumers = [Thread(target=consume, args=(jobs, results)) for _ in "ab"]
for thread in producers + consumers:
    thread.start()
for thread in producers:
    thread.join()  # only now is everything on the queue
for _ in consumers:
    jobs.put(STOP)
for thread in consumers:
    thread.join()
got = [results.get() for _ in range(results.qsize())]
print(len(got), "items, each once:", set(got) == set(range(60)))

# Output:
# 60 items, each once: True
