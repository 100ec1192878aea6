# /// script
# [tool.snippet]
# build = "default"
# ///
"""Which build is this, and is its GIL on now?"""

import sys
import sysconfig

# --8<-- [start:pattern]
built_without = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
is_on = getattr(sys, "_is_gil_enabled", lambda: True)()
# --8<-- [end:pattern]
if not built_without:
    print("the default build: the GIL is on")
elif is_on:
    print("free-threaded, and the GIL has been switched on")
else:
    print("free-threaded, without the GIL")

# Output:
# the default build: the GIL is on
