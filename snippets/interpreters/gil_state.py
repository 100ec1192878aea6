# /// script
# [tool.snippet]
# build = "default"
# ///
"""Build and running state are two questions; this is the default build."""

import sys
import sysconfig

print("build:", sysconfig.get_config_var("Py_GIL_DISABLED") or 0)
if sys.version_info >= (3, 13):
    running = sys._is_gil_enabled()
else:
    running = True  # there was no other build
print("GIL enabled now:", running)

# Output:
# build: 0
# GIL enabled now: True
