# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""multiprocessing reaps at join(), and in passing at active_children()."""

import time
from multiprocessing import active_children, get_context
from multiprocessing.connection import wait
from pathlib import Path


def state(pid):
    stat = Path(f"/proc/{pid}/stat")
    return stat.read_text().split()[2] if stat.exists() else "gone"


if __name__ == "__main__":
    context = get_context("spawn")
    process = context.Process(target=int)
    process.start()
    wait([process.sentinel])  # ready at the end of the child
    while state(process.pid) != "Z":  # its last moment
        time.sleep(0.001)
    print("ended, not joined:", state(process.pid))
    print("active children:", active_children())
    print("afterwards:", state(process.pid), process.exitcode)

# Output:
# ended, not joined: Z
# active children: []
# afterwards: gone 0
