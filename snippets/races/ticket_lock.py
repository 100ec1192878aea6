"""A lock that serves threads in the order of their tickets."""

from contextlib import contextmanager
from threading import Condition, Thread


class TicketLock:
    def __init__(self):
        self.changed = Condition()
        self.issued = self.serving = 0

    def ticket(self):
        with self.changed:
            self.issued += 1
            return self.issued - 1

    @contextmanager
    def turn(self, ticket):
        # --8<-- [start:cure]
        with self.changed:
            self.changed.wait_for(lambda: self.serving == ticket)
        # --8<-- [end:cure]
        try:
            yield
        finally:
            with self.changed:
                self.serving += 1
                self.changed.notify_all()


fair, served = TicketLock(), []


def customer(ticket):
    with fair.turn(ticket):
        served.append(ticket)


threads = [Thread(target=customer, args=(fair.ticket(),)) for _ in range(5)]
for thread in reversed(threads):  # the last to come starts first
    thread.start()
for thread in threads:
    thread.join()
print(served)

# Output:
# [0, 1, 2, 3, 4]
