# /// script
# requires-python = ">=3.13"
# [tool.snippet]
# build = "default"
# ///
"""An interpreter tells how it was built, and whether its GIL is on."""

import subprocess
import sys
import sysconfig

free_threaded = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
print("build:", "free-threaded" if free_threaded else "default")
print("GIL:", "on" if sys._is_gil_enabled() else "off")
without = [sys.executable, "-X", "gil=0", "-c", ""]
refused = subprocess.run(without, stderr=subprocess.PIPE, text=True)
print("asked for -X gil=0:", refused.stderr.splitlines()[0].split(": ")[-1])
assert sys.flags.gil == 1  # what was asked for; here it cannot be 0
if sys.version_info >= (3, 14):
    assert sys.flags.thread_inherit_context == 0
if sys.version_info >= (3, 15):
    assert sys.abi_info.free_threaded == free_threaded

# Output:
# build: default
# GIL: on
# asked for -X gil=0: Disabling the GIL is not supported by this build
