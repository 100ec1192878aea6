# /// script
# [tool.snippet]
# platforms = ["linux"]
# instead = "ours.close()"
# ///
"""A shutdown of the socket wakes a thread that waits in its recv."""

import socket
import threading

ours, theirs = socket.socketpair()
about_to_wait = threading.Event()


def reader():
    about_to_wait.set()
    print("reader: recv returned", ours.recv(100))


thread = threading.Thread(target=reader)
thread.start()
about_to_wait.wait(timeout=5)
# --8<-- [start:cure]
ours.shutdown(socket.SHUT_RDWR)  # close() would leave it waiting
# --8<-- [end:cure]
thread.join()
ours.close()
theirs.close()

# Output:
# reader: recv returned b''
