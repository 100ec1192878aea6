# /// script
# dependencies = ["huey"]
# [tool.snippet]
# unheard = "the failure is counted; its log has the time of day"
# ///
"""A task queue: calls are written down, a worker takes them from there."""

import logging
import tempfile

from huey import SqliteHuey

logging.getLogger("huey").setLevel(logging.CRITICAL)
with tempfile.TemporaryDirectory() as folder:
    # --8<-- [start:pattern]
    queue = SqliteHuey(filename=f"{folder}/jobs.db")

    @queue.task(retries=1)
    def send_mail(to):
        attempts.append(to)
        if len(attempts) == 1:
            raise ConnectionError("the mail server is busy")
        return f"sent to {to}"

    # --8<-- [end:pattern]
    attempts = []
    result = send_mail("ann")  # in the web server: it returns at once
    print("written down:", len(queue))
    while task := queue.dequeue():  # as the worker's process does
        queue.execute(task)
    print("attempts:", len(attempts), "result:", result.get())
    queue.storage.close()

# Output:
# written down: 1
# attempts: 2 result: sent to ann
