# /// script
# dependencies = ["starlette"]
# ///
"""The answer goes out first, then the background task runs."""

import asyncio

from starlette.background import BackgroundTask
from starlette.responses import PlainTextResponse


# --8<-- [start:pattern]
def send_mail(to):
    print("mail to", to)


async def order(request):
    task = BackgroundTask(send_mail, "ann@example.com")
    return PlainTextResponse("ordered", background=task)


# --8<-- [end:pattern]


async def main():
    async def send(message):  # as the server would
        if message["type"] == "http.response.body":
            print("answer:", message["body"].decode())

    response = await order(None)
    await response({"type": "http"}, None, send)
    print("the request is done")


asyncio.run(main())

# Output:
# answer: ordered
# mail to ann@example.com
# the request is done
