# /// script
# dependencies = ["urllib3"]
# ///
"""One client for the program keeps its connection between requests."""

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

client = urllib3.PoolManager()
for _ in range(5):
    client.request("GET", url)
client.clear()
print("5 requests, connections:", len(connections))
server.shutdown()
server.server_close()

# Output:
# 5 requests, connections: 1
