# /// script
# dependencies = ["urllib3"]
# ///
"""A pool that blocks is a limit: with one connection the others wait."""

import http.server
import threading

import urllib3

WAIT = 0.5


# --8<-- [start:scaffold]
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        with lock:
            inside.append(1)
            most.append(len(inside))
            if len(inside) == 3:
                three_inside.set()
        three_inside.wait(WAIT)  # as a slow page would
        with lock:
            inside.pop()
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


lock, three_inside = threading.Lock(), threading.Event()
inside, most = [], []
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
# --8<-- [end:scaffold]

pool = urllib3.HTTPConnectionPool(
    "127.0.0.1", server.server_port, maxsize=1, block=True
)
threads = [
    threading.Thread(target=pool.request, args=("GET", "/"))
    for _ in range(3)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("connections at the same time:", max(most))
pool.close()
server.shutdown()
server.server_close()

# Output:
# connections at the same time: 1
