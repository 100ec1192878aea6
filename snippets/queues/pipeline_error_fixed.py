# /// script
# requires-python = ">=3.13"
# ///
"""A stage that fails shuts its queue: whoever feeds it hears of it."""

import threading
from queue import Queue, ShutDown

raw = Queue(maxsize=1)
failures = []


def parse():
    try:
        while True:
            print(int(raw.get()))
    except ShutDown:
        pass
    except Exception as error:
        failures.append(error)
    finally:
        raw.shutdown(immediate=True)  # frees a producer that waits


stage = threading.Thread(target=parse)
stage.start()
try:
    for text in ("1", "x", "3", "4", "5"):
        raw.put(text)
except ShutDown:
    print("the stage takes no more")
else:
    raw.shutdown()
stage.join()
print("failures:", failures)

# Output:
# 1
# the stage takes no more
# failures: [ValueError("invalid literal for int() with base 10: 'x'")]
