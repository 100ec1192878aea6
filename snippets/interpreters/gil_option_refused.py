# /// script
# requires-python = ">=3.13"
# [tool.snippet]
# build = "default"
# ///
"""-X gil=0 does not free a default build: it refuses to start."""

import subprocess
import sys

run = subprocess.run(
    [sys.executable, "-X", "gil=0", "-c", "print('ran')"],
    capture_output=True,
    text=True,
)
print("started:", run.returncode == 0)
print(run.stderr.splitlines()[0].removeprefix("Fatal Python error: "))

# Output:
# started: False
# config_read_gil: Disabling the GIL is not supported by this build
