# /// script
# dependencies = ["urllib3"]
# ///
"""A pool gives each thread a connection for the time of its request."""

import http.server
import threading

import urllib3


# --8<-- [start:scaffold]
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections stay open

    def setup(self):  # once for each connection
        super().setup()
        connections.append(self.client_address)

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *_):
        pass


connections = []
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"
# --8<-- [end:scaffold]

# --8<-- [start:pattern]
client = urllib3.PoolManager(maxsize=10)  # for all threads


def visit(name, told):
    told[name] = client.request("GET", url).data.decode()


# --8<-- [end:pattern]
told = {}
threads = [
    threading.Thread(target=visit, args=(name, told))
    for name in ("ann", "bob")
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(told.items()))
client.clear()
server.shutdown()
server.server_close()

# Output:
# [('ann', 'ok'), ('bob', 'ok')]
