# /// script
# [tool.snippet]
# worlds = { plain = "development mode is off" }
# ///
"""The fault handler is on in development mode, and with -X faulthandler."""

import faulthandler
import re
import tempfile

print("started with -X dev:", faulthandler.is_enabled())
faulthandler.disable()
print("after disable():", faulthandler.is_enabled())
faulthandler.enable()  # stacks on SIGSEGV, SIGABRT and their like
print("after enable():", faulthandler.is_enabled())


def save():
    return write()


def write():
    with tempfile.TemporaryFile("w+") as log:
        faulthandler.dump_traceback(file=log)  # at any time
        log.seek(0)
        return re.findall(r"line \d+ in (\w+)", log.read())


print("innermost first:", save())

# Output:
# started with -X dev: True
# after disable(): False
# after enable(): True
# innermost first: ['write', 'save']
