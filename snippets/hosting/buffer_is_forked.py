# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""What was printed before a fork, and not flushed, is printed twice."""

import subprocess
import sys

PROGRAM = """
import os
print("once, I thought")
if os.fork() == 0:
    raise SystemExit  # flushes its copy of the buffer
os.wait()
"""
done = subprocess.run(
    [sys.executable, "-c", PROGRAM], capture_output=True, text=True
)
print(done.stdout, end="")

# Output:
# once, I thought
# once, I thought
