# /// script
# dependencies = ["starlette"]
# ///
"""A generator makes the next piece when the server has taken the last."""

import asyncio

from starlette.responses import StreamingResponse

made = 0


def make(number):
    global made
    made += 1
    return f"line {number}\n"


async def report(request):
    async def lines():
        for number in range(100):
            yield make(number)

    return StreamingResponse(lines())


# --8<-- [start:scaffold]
async def main():
    gone = asyncio.Event()

    async def send(
        message,
    ):  # a client that takes one piece, and then waits
        if message.get("body"):
            gone.set()
            await asyncio.Event().wait()

    async def receive():
        await asyncio.Event().wait()

    response = await report(None)
    serving = asyncio.create_task(
        response({"type": "http", "asgi": {}}, receive, send)
    )
    await gone.wait()
    print("lines made while the client holds the first piece:", made)
    serving.cancel()
    await asyncio.wait([serving])


asyncio.run(main())
# --8<-- [end:scaffold]

# Output:
# lines made while the client holds the first piece: 1
