# /// script
# requires-python = ">=3.15"
# [tool.snippet]
# build = "default"
# ///
"""Since 3.15 sys.abi_info answers for the build in a documented place."""

import sys

print("free-threaded build:", sys.abi_info.free_threaded)
print("sys.flags.gil:", sys.flags.gil)

# Output:
# free-threaded build: False
# sys.flags.gil: 1
