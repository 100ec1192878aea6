# /// script
# requires-python = ">=3.13"
# ///
"""A start-up check: fail if an import has switched the GIL on."""

import sys
import sysconfig


def main():
    import decimal  # stands for all imports of the application

    free_threaded = sysconfig.get_config_var("Py_GIL_DISABLED") == 1
    if free_threaded and sys._is_gil_enabled():
        raise RuntimeError("an import has switched the GIL on")
    print("the GIL is as the build has it, with", decimal.__name__)


main()

# Output:
# the GIL is as the build has it, with decimal
