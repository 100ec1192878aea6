# /// script
# [tool.snippet]
# instead = 'with open(path, "w") as file:'
# ///
"""Written beside and renamed, the file is the old or the new one."""

import json
import os
import tempfile
from pathlib import Path


def save(path):
    # --8<-- [start:cure]
    with open(f"{path}.new", "w") as file:
        # --8<-- [end:cure]
        file.write('{"ink": 3,')
        file.flush()
        yield
        file.write(' "pens": 7}')
    # --8<-- [start:cure]
    os.replace(f"{path}.new", path)
    # --8<-- [end:cure]


with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "stock.json")
    path.write_text('{"ink": 4, "pens": 7}')
    writing = save(path)
    next(writing)  # half is written
    try:
        print("a reader meanwhile:", json.loads(path.read_text()))
    except json.JSONDecodeError:
        print("a reader meanwhile: no valid JSON")
    next(writing, None)
    print("and afterwards:", json.loads(path.read_text()))

# Output:
# a reader meanwhile: {'ink': 4, 'pens': 7}
# and afterwards: {'ink': 3, 'pens': 7}
