# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# build = "default"
# ///
"""The flag that makes new threads inherit the context, off and on."""

import subprocess
import sys

program = """
import sys, threading
from contextvars import ContextVar
user = ContextVar("user", default="nobody")
user.set("ann")
flag = sys.flags.thread_inherit_context
thread = threading.Thread(target=lambda: print(flag, user.get()))
thread.start()
thread.join()
"""

print("flag here:", sys.flags.thread_inherit_context)
for option in ([], ["-X", "thread_inherit_context=1"]):
    subprocess.run([sys.executable, *option, "-c", program], check=True)

# Output:
# flag here: 0
# 0 nobody
# 1 ann
