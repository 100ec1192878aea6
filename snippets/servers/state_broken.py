"""A counter in the module: each worker process has its own."""

import tempfile
from multiprocessing import get_context

visits = {"count": 0}


def handle(path):
    visits["count"] += 1
    return visits["count"]


def worker(path, requests, answers):  # as a web server starts several
    for _ in iter(requests.get, None):
        answers.put(handle(path))


if __name__ == "__main__":
    context = get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/visits.db"
        lines = [context.Queue() for _ in range(2)]
        answers = context.Queue()
        workers = [
            context.Process(target=worker, args=(path, line, answers))
            for line in lines
        ]
        for each in workers:
            each.start()
        for line in lines * 2:  # four requests, in turn to the two workers
            line.put("GET /")
            print("visitor number", answers.get())
        for line, each in zip(lines, workers, strict=True):
            line.put(None)
            each.join()

# Output:
# visitor number 1
# visitor number 1
# visitor number 2
# visitor number 2
