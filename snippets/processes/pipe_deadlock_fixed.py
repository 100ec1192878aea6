"""communicate() reads while it waits."""

import subprocess
import sys

chatty = [sys.executable, "-c", "print('x' * 1_000_000)"]
with subprocess.Popen(chatty, stdout=subprocess.PIPE, text=True) as program:
    try:
        output, _ = program.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        program.kill()
        output, _ = program.communicate()  # what it had written by then
print(len(output), "characters, return code", program.returncode)

# Output:
# 1000001 characters, return code 0
