# /// script
# [tool.snippet]
# instead = "tasks = asyncio"
# apart = "the group is handed to who starts the task"
# ///
"""The application keeps its tasks, and waits for them at its end."""

import asyncio


async def send_mail():
    print("connecting to the mail server")
    try:
        await asyncio.sleep(0.05)
        print("mail sent")
    except asyncio.CancelledError:
        print("cancelled: no mail")
        raise
    except OSError as error:  # let out, it would cancel the whole group
        print("no mail:", error)


async def order(tasks):
    tasks.create_task(send_mail())
    return "ordered"


async def main():
    # --8<-- [start:cure]
    async with asyncio.TaskGroup() as tasks:
        # --8<-- [end:cure]
        print(await order(tasks))
    await asyncio.sleep(0)  # the server is told to stop


asyncio.run(main())

# Output:
# ordered
# connecting to the mail server
# mail sent
