"""Both threads find no file, both write it: the first text is gone."""

from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Barrier, Thread

both_have_looked = Barrier(2)
created = []
refused = []


def claim(path, owner):
    if path.exists():
        return
    both_have_looked.wait()  # makes sure that it happens every time
    try:
        with path.open("w") as file:
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
    kept = [owner for owner in ("ann", "bob") if owner in path.read_text()]
print(f"created: {len(created)} refused: {len(refused)} kept: {len(kept)}")

# Output:
# created: 2 refused: 0 kept: 1
