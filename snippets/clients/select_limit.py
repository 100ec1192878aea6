# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""select() refuses a descriptor of 1,024 or more; a selector takes it."""

import fcntl
import resource
import select
import selectors
import socket

_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 2000), hard))
with socket.create_server(("127.0.0.1", 0)) as server:
    number = fcntl.fcntl(
        server, fcntl.F_DUPFD, 1024
    )  # the first that is free
    with socket.socket(fileno=number):
        try:
            select.select([number], [], [], 0)
        except ValueError as error:
            print("select:", error)
        with selectors.DefaultSelector() as selector:
            selector.register(number, selectors.EVENT_READ)
            print("selector:", selector.select(0))

# Output:
# select: filedescriptor out of range in select()
# selector: []
