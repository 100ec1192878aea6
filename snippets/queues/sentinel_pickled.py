# /// script
# requires-python = ">=3.15"
# ///
"""What pickling, hence another process, makes of two kinds of sentinels."""

import pickle

END = object()
STOP = sentinel("STOP")  # a global of its module, under this name

for mark in END, STOP:
    copy = pickle.loads(pickle.dumps(mark))
    print(type(mark).__name__, "is the same object:", copy is mark)

# Output:
# object is the same object: False
# sentinel is the same object: True
