# /// script
# [tool.snippet]
# hangs = true
# timeout = 1
# ///
"""A blocking call: the read waits for bytes that never come."""

import os

reader, writer = os.pipe()
print("reading an empty pipe")
os.read(reader, 100)
print("never printed")

# Output:
# reading an empty pipe
