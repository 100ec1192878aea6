"""The consumer waits in get() until the producer has something for it."""

from queue import Queue
from threading import Thread
from time import sleep

pages = Queue()
done = []


def fetch():
    for name in ("home", "help", "news"):
        sleep(0.1)  # stands for waiting for the page
        pages.put(name)


def index():
    for _ in range(3):
        page = pages.get()  # waits while there is no page
        for _ in range(1_000_000):  # stands for work
            pass
        done.append(page)


threads = [
    Thread(target=fetch, name="producer"),
    Thread(target=index, name="consumer"),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done:", done)

# Output:
# done: ['home', 'help', 'news']
