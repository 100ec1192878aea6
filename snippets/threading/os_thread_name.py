# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# platforms = ["linux"]
# ///
"""Linux sees the thread's name, cut to 15 bytes."""

import threading
from pathlib import Path

seen = []


def worker():
    task = Path(f"/proc/self/task/{threading.get_native_id()}")
    seen.append((task / "comm").read_text().strip())


thread = threading.Thread(target=worker, name="mailer-for-invoices")
thread.start()
thread.join()
print(*seen)

# Output:
# mailer-for-invo
