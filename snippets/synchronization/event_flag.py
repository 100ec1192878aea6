"""One thread sets a flag; every thread that waits for it goes on."""

import threading

ready = threading.Event()
settings = {}
seen = []


def worker():
    ready.wait()
    seen.append(settings["colour"])


threads = [threading.Thread(target=worker) for _ in range(3)]
for thread in threads:
    thread.start()
print("before:", ready.is_set(), seen)

settings["colour"] = "blue"
ready.set()
for thread in threads:
    thread.join()
print("after:", ready.is_set(), seen)
print("later waits return at once:", ready.wait())

ready.clear()
print("cleared, so a wait times out:", ready.wait(timeout=0.01))

# Output:
# before: False []
# after: True ['blue', 'blue', 'blue']
# later waits return at once: True
# cleared, so a wait times out: False
