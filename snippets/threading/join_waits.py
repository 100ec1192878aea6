"""Each join waits for its thread, and returns at once if it has ended."""

import threading
from time import sleep


def fetch(seconds):
    sleep(seconds)  # stands for waiting for an answer


threads = [
    threading.Thread(target=fetch, args=(0.1,), name="news"),
    threading.Thread(target=fetch, args=(0.3,), name="home"),
    threading.Thread(target=fetch, args=(0.2,), name="help"),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()  # news, then home; help has ended by then
print("any alive:", any(thread.is_alive() for thread in threads))

# Output:
# any alive: False
