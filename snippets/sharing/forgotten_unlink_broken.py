# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A program forgets to unlink; the resource tracker notices."""

import subprocess
import sys
import textwrap

FORGETFUL = """
from multiprocessing.shared_memory import SharedMemory
memory = SharedMemory(create=True, size=16)
memory.close()
"""
ended = subprocess.run(
    [sys.executable, "-c", FORGETFUL], capture_output=True, text=True
)
print("exit status", ended.returncode)
warning = ended.stderr.partition("UserWarning: ")[2]
print(textwrap.fill(warning.partition(" at shutdown")[0], width=60))

# Output:
# exit status 0
# resource_tracker: There appear to be 1 leaked shared_memory
# objects to clean up
