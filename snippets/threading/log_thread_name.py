"""A log line can carry the name of the thread that wrote it."""

import logging
import sys
import threading

logging.basicConfig(
    stream=sys.stdout,
    format="%(threadName)s: %(message)s",
    level=logging.INFO,
)


def worker():
    logging.info("sending")


for name in ("mailer", "indexer"):
    thread = threading.Thread(target=worker, name=name)
    thread.start()
    thread.join()
logging.info("finished")

# Output:
# mailer: sending
# indexer: sending
# MainThread: finished
