"""Empty and Full come from calls that do not wait, or not for ever."""

from queue import Empty, Full, Queue

box = Queue(maxsize=1)
print(f"empty={box.empty()} full={box.full()} qsize={box.qsize()}")

for take in (box.get_nowait, lambda: box.get(timeout=0.01)):
    try:
        take()
    except Empty:
        print("Empty")

box.put("a")
print(f"empty={box.empty()} full={box.full()} qsize={box.qsize()}")
for give in (box.put_nowait, lambda item: box.put(item, timeout=0.01)):
    try:
        give("b")
    except Full:
        print("Full")

try:
    box.get(timeout=-1)
except ValueError as error:
    print("ValueError:", error)

# Output:
# empty=True full=False qsize=0
# Empty
# Empty
# empty=False full=True qsize=1
# Full
# Full
# ValueError: 'timeout' must be a non-negative number
