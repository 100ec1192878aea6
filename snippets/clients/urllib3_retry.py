# /// script
# dependencies = ["urllib3"]
# ///
"""urllib3 waits as long as Retry-After says and asks again, but no POST."""

import http.server
import threading
import time
from unittest import mock

import urllib3


# --8<-- [start:scaffold]
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        asked.append(self.path)
        self.send_response(429 if len(asked) < 3 else 200)
        if len(asked) < 3:
            self.send_header("Retry-After", "7")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_POST = do_GET

    def log_message(self, *_):
        pass


asked = []
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"
# --8<-- [end:scaffold]

retry = urllib3.Retry(
    total=5, status_forcelist=[429, 503], backoff_factor=1
)
with urllib3.PoolManager(retries=retry) as client:
    with mock.patch.object(time, "sleep") as slept:  # not really
        answer = client.request("GET", url)
        print("asked", len(asked), "times, last answer:", answer.status)
        asked.clear()
        answer = client.request("POST", url)
print("a POST: asked", len(asked), "time, answer:", answer.status)
print("slept:", *(call.args[0] for call in slept.mock_calls))
server.shutdown()
server.server_close()

# Output:
# asked 3 times, last answer: 200
# a POST: asked 1 time, answer: 429
# slept: 7 7
