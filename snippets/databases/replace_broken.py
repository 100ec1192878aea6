"""A reader that comes meanwhile gets half of the file."""

import json
import tempfile
from pathlib import Path


def save(path):
    with open(path, "w") as file:
        file.write('{"ink": 3,')
        file.flush()
        yield
        file.write(' "pens": 7}')


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
# a reader meanwhile: no valid JSON
# and afterwards: {'ink': 3, 'pens': 7}
