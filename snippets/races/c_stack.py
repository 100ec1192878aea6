# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# platforms = ["linux"]
# ///
"""The stack of C functions below the Python ones, where it is available."""

import faulthandler
import tempfile

with tempfile.TemporaryFile("w+") as log:
    faulthandler.dump_c_stack(file=log)
    log.seek(0)
    first, *frames = log.read().splitlines()
print(first)
print("more than five frames:", len(frames) > 5)

# Output:
# Current thread's C stack trace (most recent call first):
# more than five frames: True
