# /// script
# requires-python = ">=3.15"
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Since 3.15 the cause tells which worker died and how."""

import os
import signal
from concurrent.futures import ProcessPoolExecutor


def killed_from_outside():
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        pid = executor.submit(os.getpid).result()
        error = executor.submit(killed_from_outside).exception()
    reason = str(error.__cause__).strip("\n'")
    print(reason.replace(str(pid), "PID"))

# Output:
# Process PID terminated abruptly with exit code -9
