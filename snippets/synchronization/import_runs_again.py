"""A body that raised, and a script that is imported too, run again."""

import subprocess
import sys
import tempfile
from pathlib import Path

BODY = "print('shop runs'); import no_such_driver"
SCRIPT = """
print("job runs as", __name__)
if __name__ == "__main__":
    import job

    for attempt in (1, 2):
        try:
            import shop
        except ModuleNotFoundError as error:
            print("import failed:", error)
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(BODY)
    Path(folder, "job.py").write_text(SCRIPT)
    subprocess.run([sys.executable, "-u", "job.py"], cwd=folder, check=True)

# Output:
# job runs as __main__
# job runs as job
# shop runs
# import failed: No module named 'no_such_driver'
# shop runs
# import failed: No module named 'no_such_driver'
