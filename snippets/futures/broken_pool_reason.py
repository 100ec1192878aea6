# /// script
# requires-python = ">=3.15"
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Under a fork server the cause tells which worker died and how."""

import os
import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def killed_from_outside():
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    context = get_context("forkserver")
    with ProcessPoolExecutor(1, mp_context=context) as executor:
        pid = executor.submit(os.getpid).result()
        error = executor.submit(killed_from_outside).exception()
    reason = str(error.__cause__).strip("\n'")
    print(reason.replace(str(pid), "PID"))

# Output:
# Process PID terminated abruptly with exit code -9
