# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# platforms = ["linux"]
# worlds = { fork = "it works: nothing is imported again" }
# ///
"""Functions of a package's __main__ are not found by the fork server."""

import pathlib
import subprocess
import sys
import tempfile

MAIN = """
from concurrent.futures import ProcessPoolExecutor

def price(number):
    return number * 3

if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        print(list(pool.map(price, [1, 2])))
"""
with tempfile.TemporaryDirectory() as folder:
    package = pathlib.Path(folder, "shop")
    package.mkdir()
    (package / "__main__.py").write_text(MAIN)
    command = [sys.executable, "-m", "shop"]
    run = subprocess.run(
        command, cwd=folder, capture_output=True, text=True
    )
print("exit status", run.returncode)
lines = run.stderr.splitlines()
print(next(line for line in lines if line.startswith("AttributeError")))

# Output:
# exit status 1
# AttributeError: module '__main__' has no attribute 'price'
