"""Mode "x" looks and creates in one step: exactly one thread succeeds."""

from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Barrier, Thread

both_are_here = Barrier(2)
created, refused = [], []


def claim(path, owner):
    both_are_here.wait()
    try:
        with path.open("x") as file:
            file.write(owner)
        created.append(owner)
    except FileExistsError:
        refused.append(owner)


with TemporaryDirectory() as folder:
    path = Path(folder, "owner.txt")
    threads = [Thread(target=claim, args=(path, o)) for o in ("ann", "bob")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
print("owners:", len(created), "refused:", len(refused))

# Output:
# owners: 1 refused: 1
