# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# raises = "RuntimeError"
# ///
"""Since 3.14 get_event_loop makes no loop: it finds the one that is set."""

import asyncio

loop = asyncio.EventLoop()
asyncio.set_event_loop(loop)
print("the loop that was set:", asyncio.get_event_loop() is loop)
asyncio.set_event_loop(None)
loop.close()

asyncio.get_event_loop()

# Output:
# the loop that was set: True

# Error:
# RuntimeError: There is no current event loop in thread 'MainThread'.
