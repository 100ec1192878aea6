"""Two threads import a module at the same time: its body runs once."""

import importlib
import sys
import tempfile
import threading
from pathlib import Path

both_import = threading.Barrier(2)
modules = []


def worker():
    both_import.wait(timeout=5)
    modules.append(importlib.import_module("shop_settings"))


with tempfile.TemporaryDirectory() as folder:
    body = "print('module body runs')\ncolour = 'blue'\n"
    Path(folder, "shop_settings.py").write_text(body)
    sys.path.insert(0, folder)
    threads = [threading.Thread(target=worker) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

print("modules:", len(set(map(id, modules))), modules[0].colour)

# Output:
# module body runs
# modules: 1 blue
