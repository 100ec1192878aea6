"""A subclass of local runs __init__ in each thread that touches it."""

import threading


class Connection(threading.local):
    def __init__(self, address):
        self.opened_by = threading.current_thread().name
        self.address = address


connection = Connection("db.example.org")


def worker():
    print(connection.opened_by, connection.address)


worker()
thread = threading.Thread(target=worker, name="worker")
thread.start()
thread.join()

# Output:
# MainThread db.example.org
# worker db.example.org
