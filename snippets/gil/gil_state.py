# /// script
# requires-python = ">=3.13"
# [tool.snippet]
# build = "default"
# ///
"""Asking the interpreter which build it is, and whether its GIL is on."""

import sys
import sysconfig

free_threaded = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
print("built free-threaded:", free_threaded)
print("GIL enabled now:", sys._is_gil_enabled())
assert sys.flags.gil == 1  # default build: always 1
if sys.version_info >= (3, 14):
    assert sys.flags.thread_inherit_context == 0
if sys.version_info >= (3, 15):
    assert sys.abi_info.free_threaded == free_threaded

# Output:
# built free-threaded: False
# GIL enabled now: True
