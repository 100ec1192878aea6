# /// script
# [tool.snippet]
# build = "default"
# ///
"""Every new reference writes to the object; None is exempt since 3.12."""

import sys


def references_added(thing):
    before = sys.getrefcount(thing)
    keep = [thing] * 1000
    return sys.getrefcount(thing) - before, len(keep)


print("a list:", references_added([])[0])
immortal = sys.version_info >= (3, 12)
print("None:  ", references_added(None)[0] == (0 if immortal else 1000))

# Output:
# a list: 1000
# None:   True
