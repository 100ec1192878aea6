# /// script
# dependencies = ["uvicorn"]
# ///
"""Sent before the last answer, a request begins with that one's context."""

import contextvars
import socket
import threading

import uvicorn

user = contextvars.ContextVar("user", default="nobody")


async def app(scope, receive, send):
    token = user.set("ann") if scope["path"] == "/ann" else None
    try:
        await send({"type": "http.response.start", "status": 200})
        line = f"  {scope['path']} is served for {user.get()}\n"
        body = {"type": "http.response.body", "body": line.encode()}
        await send(body)
    finally:
        if token:
            user.reset(token)


# --8<-- [start:scaffold]
def ask(address, *paths):
    """Send all requests at once; print the answers' last lines."""
    lines = [f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n" for path in paths]
    with socket.create_connection(address) as client:
        client.sendall("".join(lines).encode())
        answers = (line for line in client.makefile() if line[:2] == "  ")
        for _ in paths:
            print(next(answers), end="")


# --8<-- [end:scaffold]
for fresh in (False, True):
    config = uvicorn.Config(
        app, lifespan="off", log_level="critical", reset_contextvars=fresh
    )
    server = uvicorn.Server(config)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=server.run, args=[[listener]])
        thread.start()
        print("with --reset-contextvars:" if fresh else "by default:")
        ask(listener.getsockname(), "/ann", "/page")
        server.should_exit = True
        thread.join()

# Output:
# by default:
#   /ann is served for ann
#   /page is served for ann
# with --reset-contextvars:
#   /ann is served for ann
#   /page is served for nobody
