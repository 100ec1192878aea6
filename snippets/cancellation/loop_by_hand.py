# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""run_forever, a signal that stops it, and what asyncio.run does after."""

import asyncio
import os
import signal


async def job():
    try:
        await asyncio.sleep(3600)
    finally:
        await asyncio.sleep(0.01)  # says goodbye
        print("job: cleaned up")


loop = asyncio.new_event_loop()
try:
    loop.add_signal_handler(signal.SIGTERM, loop.stop)
    task = loop.create_task(job())
    loop.call_soon(os.kill, os.getpid(), signal.SIGTERM)
    loop.run_forever()
    print("stopped; running:", loop.is_running())
    print("handler removed:", loop.remove_signal_handler(signal.SIGTERM))
    tasks = asyncio.all_tasks(loop)
    for each in tasks:
        each.cancel()
    # --8<-- [start:cure]
    if tasks:  # gather of none would look for another loop
        ends = asyncio.gather(*tasks, return_exceptions=True)
        loop.run_until_complete(ends)  # not one turn: until they end
    # --8<-- [end:cure]
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.run_until_complete(loop.shutdown_default_executor())
finally:
    loop.close()
print("closed:", loop.is_closed(), "- cancelled:", task.cancelled())

# Output:
# stopped; running: False
# handler removed: True
# job: cleaned up
# closed: True - cancelled: True
