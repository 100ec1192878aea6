"""A task counts the requests to cancel it; uncancel() takes one back."""

import asyncio


async def main():
    task = asyncio.current_task()
    task.cancel("no longer needed")
    print("requests:", task.cancelling())
    try:
        await asyncio.sleep(0)  # the request is delivered here
    except asyncio.CancelledError as error:
        print("delivered:", error)
        print("requests left:", task.uncancel())
    await asyncio.sleep(0)
    print("the task goes on; cancelled():", task.cancelled())


asyncio.run(main())

# Output:
# requests: 1
# delivered: no longer needed
# requests left: 0
# the task goes on; cancelled(): False
