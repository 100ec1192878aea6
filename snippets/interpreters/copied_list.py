# /// script
# requires-python = ">=3.14"
# ///
"""A list arrives as a copy; what a memoryview shows is shared."""

from concurrent import interpreters


def extend(items):
    items.append("added there")
    return items


def write(view):
    view[0] = 255


interpreter = interpreters.create()
items = ["from here"]
print("returned:", interpreter.call(extend, items))
print("ours:", items)

buffer = bytearray(3)
interpreter.call(write, memoryview(buffer))
print("buffer:", buffer.hex())
interpreter.close()

# Output:
# returned: ['from here', 'added there']
# ours: ['from here']
# buffer: ff0000
