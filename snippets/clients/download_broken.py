"""read() holds the whole download in memory."""

import http.server
import tempfile
import threading
import tracemalloc
import urllib.request


# --8<-- [start:scaffold]
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", str(SIZE))
        self.end_headers()
        for _ in range(SIZE // 65536):
            self.wfile.write(bytes(65536))

    def log_message(self, *_):
        pass


SIZE = 20 * 2**20
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"
tracemalloc.start()
# --8<-- [end:scaffold]

with (
    tempfile.TemporaryFile() as file,
    urllib.request.urlopen(url) as response,
):
    file.write(response.read())
    print("on disk:", file.seek(0, 2) // 2**20, "MiB")
_, peak = tracemalloc.get_traced_memory()
assert peak >= SIZE or peak < 2**20
print("memory:", "20 MiB or more" if peak >= SIZE else "under 1 MiB")
server.shutdown()
server.server_close()

# Output:
# on disk: 20 MiB
# memory: 20 MiB or more
