# /// script
# dependencies = ["starlette", "uvicorn"]
# ///
"""The same as a plain function runs in a thread: others are answered."""

import socket
import threading
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import uvicorn
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route


def slow(request):
    slow_is_in.set()
    # a driver that blocks, until three others came or 0.5 s are over
    count = sum(came.acquire(timeout=0.5) for _ in range(3))
    return PlainTextResponse(f"others answered meanwhile: {count}")


# --8<-- [start:scaffold]
async def quick(request):
    came.release()
    return PlainTextResponse("")


def get(path):
    with urllib.request.urlopen(url + path) as answer:
        return answer.read().decode()


came, slow_is_in = threading.Semaphore(0), threading.Event()
routes = [Route("/slow", slow), Route("/quick", quick)]
config = uvicorn.Config(Starlette(routes=routes), log_level="critical")
server = uvicorn.Server(config)
with socket.create_server(("127.0.0.1", 0)) as listener:
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    thread = threading.Thread(target=server.run, args=[[listener]])
    thread.start()
    with ThreadPoolExecutor() as clients:
        asked = clients.submit(get, "/slow")
        slow_is_in.wait(5)
        for _ in range(3):
            clients.submit(get, "/quick")
        print(asked.result())
    server.should_exit = True
    thread.join()
# --8<-- [end:scaffold]

# Output:
# others answered meanwhile: 3
