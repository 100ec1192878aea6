"""One lock and one check for each object: the rows are loaded once."""

import threading

both_ask = threading.Barrier(2)
runs = []


class Report:
    def __init__(self):
        self._lock = threading.Lock()
        self._rows = None

    @property
    def rows(self):
        with self._lock:
            if self._rows is None:
                runs.append("run")
                self._rows = ["row"]
            return self._rows


report = Report()


def worker():
    both_ask.wait(timeout=5)
    report.rows


threads = [threading.Thread(target=worker) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("getter ran", len(runs), "time")

# Output:
# getter ran 1 time
