# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# platforms = ["linux"]
# worlds = { fork = "it says fork", spawn = "it says spawn" }
# ///
"""Since 3.14 Linux takes a fork server."""

import multiprocessing

if __name__ == "__main__":
    print("started by", multiprocessing.get_start_method())

# Output:
# started by forkserver
