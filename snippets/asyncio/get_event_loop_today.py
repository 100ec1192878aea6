# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# raises = "RuntimeError"
# ///
"""Since 3.14 get_event_loop makes no loop."""

import asyncio

loop = asyncio.get_event_loop()
loop.run_until_complete(asyncio.sleep(0))

# Error:
# RuntimeError: There is no current event loop in thread 'MainThread'.
