# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# unheard = "the log on stderr is what it shows"
# ///
"""log_to_stderr() makes multiprocessing tell what it does itself."""

import logging
import os
from multiprocessing import get_context, get_logger, log_to_stderr


def worker():
    get_logger().info("a line of our own")


if __name__ == "__main__":
    os.dup2(1, 2)  # for this page: stderr goes where stdout goes
    log_to_stderr(logging.INFO)
    process = get_context("spawn").Process(target=worker)
    process.start()
    process.join()

# Output (pattern):
# [INFO/SpawnProcess-1] child process calling self.run()
# [INFO/SpawnProcess-1] a line of our own
# ...
# [INFO/MainProcess] process shutting down
