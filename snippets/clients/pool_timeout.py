# /// script
# dependencies = ["urllib3"]
# ///
"""The wait for a connection has a limit of its own: pool_timeout."""

import http.server
import threading

import urllib3


# --8<-- [start:scaffold]
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        entered.set()
        may_answer.wait(5)
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_):
        pass


entered, may_answer = threading.Event(), threading.Event()
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
# --8<-- [end:scaffold]

pool = urllib3.HTTPConnectionPool(
    "127.0.0.1", server.server_port, maxsize=1, block=True, timeout=60
)
slow = threading.Thread(target=pool.request, args=("GET", "/slow"))
slow.start()
entered.wait(5)
try:
    pool.request("GET", "/", pool_timeout=0.1, retries=False)
except urllib3.exceptions.EmptyPoolError:
    print("no connection within 0.1 s")
may_answer.set()
slow.join()
pool.close()
server.shutdown()
server.server_close()

# Output:
# no connection within 0.1 s
