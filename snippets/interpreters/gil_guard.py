# /// script
# requires-python = ">=3.13"
# ///
"""A start-up check: fail if a free-threaded build runs with its GIL."""

import sys
import sysconfig


def main():
    import decimal  # stands for all imports of the application

    free_threaded = sysconfig.get_config_var("Py_GIL_DISABLED") == 1
    if free_threaded and sys._is_gil_enabled():
        raise RuntimeError("the GIL is on: by an import or by request")
    print("the GIL is as the build has it, with", decimal.__name__)


main()

# Output:
# the GIL is as the build has it, with decimal
