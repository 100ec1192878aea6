"""The exercises as one zip: it needs Python, and nothing else."""

from publish import ROOT
from publish.formats.archive import zipped
from publish.read import exercises
from publish.read.book import Book

TITLE = "The exercises"
WHAT = "Stubs to fill, the promises that check them, and solutions; Python is all they need."
FILE = "python-concurrency-exercises.zip"
GROUP = "offline"
ORDERS = ("__init__", "verify/__init__", *(f"verify/orders/{n}" for n in (
    "__init__", "graph", "machine", "shim", "state", "steps", "tasks", "words")))  # fmt: skip
README = """\
Exercises in Python concurrency

Each folder is an exercise. Open its task.py, read the story, fill the stub, and check it:

    cd {first}
    python task.py

Python 3.11 or later is all that it needs. Beside it: hints.md, to be read line by line;
solution.py; and wrong_*.py, the mistakes people make. `python ../harness.py wrong_...py`
shows how each is found. publish/ is what tries every order of threads.
Code is under the MIT licence (LICENSE.txt).
"""


def files() -> dict[str, bytes]:
    """Return what the zip holds, by its name there."""
    names = exercises.names()
    found = {"README.txt": README.format(first=(names or ["EXERCISE"])[0]).encode()}
    found["LICENSE.txt"] = (ROOT / "LICENSE").read_bytes()
    for shared in exercises.SHARED if names else ():
        found[shared] = (exercises.FOLDER / shared).read_bytes()
    for name in names:
        for path in sorted((exercises.FOLDER / name).iterdir()):
            if path.suffix in (".py", ".md"):
                found[f"{name}/{path.name}"] = path.read_bytes()
    for module in ORDERS:
        code = f"publish/{module}.py"
        found[code] = (ROOT / code).read_bytes()
    return found


def build(whole: Book) -> bytes:
    """Return the zip."""
    folder = FILE.removesuffix(".zip")
    return zipped({f"{folder}/{name}": content for name, content in files().items()})
