"""Two threads on one connection get in each other's way."""

import http.client
import http.server
import threading


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

connection = http.client.HTTPConnection("127.0.0.1", server.server_port)
ann_has_sent, bob_has_tried = threading.Event(), threading.Event()


def ann():
    connection.request("GET", "/")
    ann_has_sent.set()
    bob_has_tried.wait(5)
    print("ann:", connection.getresponse().read().decode())


def bob():
    ann_has_sent.wait(5)
    try:
        connection.request("GET", "/")
    except http.client.CannotSendRequest as error:
        print("bob:", type(error).__name__)
    bob_has_tried.set()


threads = [threading.Thread(target=each) for each in (ann, bob)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
connection.close()
server.shutdown()
server.server_close()

# Output:
# bob: CannotSendRequest
# ann: ok
