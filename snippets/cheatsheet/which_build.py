# /// script
# requires-python = ">=3.13"
# ///
"""Which build runs, and is the GIL on?"""

import sys
import sysconfig

# --8<-- [start:build]
var = sysconfig.get_config_var
built_free = bool(var("Py_GIL_DISABLED"))
# in this process, now:
gil = sys._is_gil_enabled()
# --8<-- [end:build]
print("one of both holds:", gil or built_free)

# Output:
# one of both holds: True
