"""communicate() reads while it waits."""

import subprocess
import sys

chatty = [sys.executable, "-c", "print('x' * 1_000_000)"]
with subprocess.Popen(chatty, stdout=subprocess.PIPE) as program:
    try:
        output, _ = program.communicate(timeout=60)
        print("return code", program.returncode)
    except subprocess.TimeoutExpired:
        program.kill()
        raise

# Output:
# return code 0
