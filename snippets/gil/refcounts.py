# /// script
# [tool.snippet]
# build = "default"
# ///
"""A reference adds one to a list's count; None's is fixed since 3.12."""

import sys


def references_added(thing):
    before = sys.getrefcount(thing)
    keep = []
    for _ in range(1000):
        keep.append(thing)
    return sys.getrefcount(thing) - before


print("a list:", references_added([]))
immortal = sys.version_info >= (3, 12)
if references_added(None) == (0 if immortal else 1000):
    print("None: 0 since 3.12, 1000 before")

# Output:
# a list: 1000
# None: 0 since 3.12, 1000 before
