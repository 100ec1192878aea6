# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""A stage dies: its producer waits for ever for a free place."""

import threading
from queue import Queue

threading.excepthook = lambda args: print("stage died:", args.exc_value)
raw = Queue(maxsize=1)


def parse():
    while True:
        print(int(raw.get()))


threading.Thread(target=parse).start()
for text in ("1", "x", "3", "4", "5"):
    raw.put(text)
print("never reached")

# Output:
# 1
# stage died: invalid literal for int() with base 10: 'x'
