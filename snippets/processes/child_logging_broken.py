"""Logging set up under the guard does not exist in a spawned child."""

import logging
import sys
from multiprocessing import get_context


def worker():
    root = logging.getLogger()
    root.info("child: order 7 shipped")
    level = logging.getLevelName(root.level)
    print(f"child: level {level}, handlers {root.handlers}")


if __name__ == "__main__":
    logging.basicConfig(stream=sys.stdout, level=logging.INFO)
    logging.info("parent: starting the child")
    process = get_context("spawn").Process(target=worker)
    process.start()
    process.join()

# Output:
# INFO:root:parent: starting the child
# child: level WARNING, handlers []
