"""A task that nobody waits for ends with the loop, half done."""

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


async def order():
    asyncio.create_task(send_mail())
    return "ordered"


async def main():
    print(await order())
    await asyncio.sleep(0)  # the server is told to stop


asyncio.run(main())

# Output:
# ordered
# connecting to the mail server
# cancelled: no mail
