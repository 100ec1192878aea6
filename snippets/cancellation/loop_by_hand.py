# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""run_forever, a signal that stops it, and what asyncio.run does after."""

import asyncio
import os
import signal

loop = asyncio.new_event_loop()
try:
    loop.add_signal_handler(signal.SIGTERM, loop.stop)
    loop.call_soon(os.kill, os.getpid(), signal.SIGTERM)
    loop.run_forever()
    print("stopped; running:", loop.is_running())
    print("handler removed:", loop.remove_signal_handler(signal.SIGTERM))
    for task in asyncio.all_tasks(loop):
        task.cancel()
    loop.run_until_complete(asyncio.sleep(0))  # they get their turn
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.run_until_complete(loop.shutdown_default_executor())
finally:
    loop.close()
print("closed:", loop.is_closed())

# Output:
# stopped; running: False
# handler removed: True
# closed: True
