"""One thread: the quick request waits for the slow one."""

import threading
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer


# --8<-- [start:scaffold]
class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


slow_is_in, quick_is_done = threading.Event(), threading.Event()


def get(path):
    with urllib.request.urlopen(f"http://{host}:{port}{path}") as answer:
        return answer.read().decode()


# --8<-- [end:scaffold]
def app(environ, start_response):
    start_response("200 OK", [])
    if environ["PATH_INFO"] == "/slow":
        slow_is_in.set()
        came = quick_is_done.wait(0.5)  # as a database would make it wait
        return [b"quick came first" if came else b"quick had to wait"]
    quick_is_done.set()
    return [b""]


with WSGIServer(("127.0.0.1", 0), Quiet) as server:
    server.set_app(app)
    host, port = server.server_address
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with ThreadPoolExecutor() as clients:
        slow = clients.submit(get, "/slow")
        slow_is_in.wait(5)
        clients.submit(get, "/quick")
        print(slow.result())
    server.shutdown()

# Output:
# quick had to wait
