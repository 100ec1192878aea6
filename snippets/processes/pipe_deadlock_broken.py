# /// script
# [tool.snippet]
# raises = "TimeoutExpired"
# ///
"""wait() with a PIPE nobody reads: the program cannot finish."""

import subprocess
import sys

chatty = [sys.executable, "-c", "print('x' * 1_000_000)"]
with subprocess.Popen(chatty, stdout=subprocess.PIPE) as program:
    try:
        program.wait(timeout=2)  # without the timeout: for ever
        print("return code", program.returncode)
    except subprocess.TimeoutExpired:
        program.kill()
        raise

# Error (pattern):
# subprocess.TimeoutExpired: Command '[...]' timed out after 2 seconds
