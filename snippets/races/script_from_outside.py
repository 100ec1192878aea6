# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# platforms = ["linux"]
# ///
"""An injected script runs once the main thread is back in Python code."""

import os
import sys
import tempfile
from pathlib import Path
from threading import Thread

SCRIPT = """
import sys, threading
name = threading.current_thread().name
sys.modules['__main__'].log.append('the script ran in ' + name)
"""
log = []
read_end, write_end = os.pipe()


def debugger(script):
    os.read(read_end, 1)  # now the main thread is inside os.write()
    sys.remote_exec(os.getpid(), script)  # or another process's id
    log.append("sent, the main thread is blocked")
    while os.read(read_end, 65536):
        pass


with tempfile.TemporaryDirectory() as folder:
    script = Path(folder, "look.py")
    script.write_text(SCRIPT)
    thread = Thread(target=debugger, args=(script,))
    thread.start()
    os.write(write_end, bytes(1_000_000))  # more than a pipe holds: blocks
    log.append("the main thread goes on")
    os.close(write_end)
    thread.join()
os.close(read_end)
print(*log, sep="\n")

# Output:
# sent, the main thread is blocked
# the script ran in MainThread
# the main thread goes on
