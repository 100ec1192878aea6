# /// script
# requires-python = "<3.14"
# [tool.snippet]
# platforms = ["linux"]
# worlds = { forkserver = "it says forkserver", spawn = "it says spawn" }
# ///
"""Before 3.14 Linux forks."""

import multiprocessing

if __name__ == "__main__":
    print("started by", multiprocessing.get_start_method())

# Output:
# started by fork
