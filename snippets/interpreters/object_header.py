# /// script
# [tool.snippet]
# build = "default"
# ///
"""The default build's object header: a reference count and a type."""

import struct

pointer = struct.calcsize("P")
print("header in pointers:", object.__basicsize__ // pointer)

# Output:
# header in pointers: 2
