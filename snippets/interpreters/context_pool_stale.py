# /// script
# requires-python = ">=3.14"
# ///
"""With inheritance on, a pool's worker keeps the context it began with."""

import subprocess
import sys

program = """
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context

user = ContextVar("user", default="nobody")
with ThreadPoolExecutor(max_workers=1) as executor:
    for name in ("ann", "bob"):
        user.set(name)
        seen = executor.submit(user.get).result()
        handed = executor.submit(copy_context().run, user.get).result()
        print(f"{name} submits: the call sees {seen}, handed over {handed}")
"""

option = ["-X", "thread_inherit_context=1"]
subprocess.run([sys.executable, *option, "-c", program], check=True)

# Output:
# ann submits: the call sees ann, handed over ann
# bob submits: the call sees ann, handed over bob
