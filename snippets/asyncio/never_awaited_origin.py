# /// script
# [tool.snippet]
# unheard = "it prints the warning in place of raising it"
# ///
"""Asked to, the warning says where the coroutine was made."""

import sys
import warnings


async def save(record):
    print("saving", record)


def close_order():
    save("order 7")  # the await is missing


print("frames kept:", sys.get_coroutine_origin_tracking_depth())
# --8<-- [start:cure]
sys.set_coroutine_origin_tracking_depth(1)
# --8<-- [end:cure]
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    close_order()
print(told[0].message)

# Output (pattern):
# frames kept: 0
# coroutine 'save' was never awaited
# Coroutine created at (most recent call last)
#   File "...", line 16, in close_order
#     save("order 7")  # the await is missing
