"""One thread sets a flag; every thread that waits for it goes on."""

import threading

# --8<-- [start:pattern]
ready = threading.Event()
settings, seen = {}, []


def worker():
    # --8<-- [start:cure]
    ready.wait()
    # --8<-- [end:cure]
    seen.append(settings.get("colour", "no colour"))


# --8<-- [end:pattern]
threads = [threading.Thread(target=worker) for _ in range(3)]
for thread in threads:
    thread.start()
# --8<-- [start:scaffold]
threads[0].join(timeout=0.2)  # time enough to run past the event
# --8<-- [end:scaffold]
print("before:", seen)
settings["colour"] = "blue"
ready.set()
for thread in threads:
    thread.join()
print("after:", seen)
worker()  # comes late, and need not wait
print("one more:", seen)

ready.clear()
print("cleared:", "set" if ready.wait(timeout=0.01) else "timed out")

# Output:
# before: []
# after: ['blue', 'blue', 'blue']
# one more: ['blue', 'blue', 'blue', 'blue']
# cleared: timed out
