"""Both threads find no file, both write it: the first text is gone."""

from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Barrier, Thread

both_have_looked = Barrier(2)
created = []


def claim(path, owner):
    if not path.exists():
        both_have_looked.wait()  # makes sure that it happens every time
        path.write_text(owner)
        created.append(owner)


with TemporaryDirectory() as folder:
    path = Path(folder, "owner.txt")
    threads = [Thread(target=claim, args=(path, o)) for o in ("ann", "bob")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
print("owners:", sorted(created))

# Output:
# owners: ['ann', 'bob']
