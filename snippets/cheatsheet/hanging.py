"""A program that may hang prints the stacks of its threads."""

import faulthandler

# --8<-- [start:dump]
# after 30 s: the stacks, 100 at most
faulthandler.dump_traceback_later(30)
# --8<-- [end:dump]
print("working")
# --8<-- [start:cancel]
faulthandler.cancel_dump_traceback_later()
# --8<-- [end:cancel]

# Output:
# working
