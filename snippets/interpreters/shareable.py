# /// script
# requires-python = ">=3.14"
# ///
"""What is_shareable says of values, what is pickled, what cannot pass."""

import threading
from concurrent import interpreters

values = [None, 1, 1.5, "text", b"bytes", (1, 2), memoryview(b"")]
print("without pickle:", all(map(interpreters.is_shareable, values)))

queue = interpreters.create_queue()
for value in ({"a": [1]}, {1, 2}, threading.Lock()):
    name = type(value).__name__
    print(name, "shareable:", interpreters.is_shareable(value), end="; ")
    try:
        queue.put(value)
    except interpreters.NotShareableError as error:
        print(type(error).__name__, isinstance(error, TypeError))
    else:
        print("pickled, equal:", queue.get() == value)

# Output:
# without pickle: True
# dict shareable: False; pickled, equal: True
# set shareable: False; pickled, equal: True
# lock shareable: False; NotShareableError True
