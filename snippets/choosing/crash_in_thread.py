"""A thread that dies so takes the whole program along."""

import subprocess
import sys

PROGRAM = """
import os, threading
threading.Thread(target=os._exit, args=(3,)).start()
threading.Event().wait()
"""
ended = subprocess.run([sys.executable, "-c", PROGRAM], timeout=30)
print("the whole program ended with", ended.returncode)

# Output:
# the whole program ended with 3
