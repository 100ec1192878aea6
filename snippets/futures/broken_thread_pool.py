# /// script
# [tool.snippet]
# unheard = "the log tells with a traceback what is raised here"
# ///
"""An initializer that raises breaks a pool, of threads too."""

import logging
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool

logging.getLogger("concurrent.futures").addHandler(logging.NullHandler())
logging.getLogger("concurrent.futures").propagate = False


def connect():
    raise ConnectionError("no database")


with ThreadPoolExecutor(1, initializer=connect) as executor:
    try:
        executor.submit(abs, -1).result()
    except BrokenThreadPool as error:
        print(error)

# Output:
# A thread initializer failed, the thread pool is not usable anymore
