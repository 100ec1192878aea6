# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""Python threads are threads of the operating system; it schedules them."""

import os
import sys
import threading

print("made of:", sys.thread_info.name)
print("known to the system:", threading.get_native_id() == os.getpid())
os.sched_yield()  # offer the core to another thread or process

# Output:
# made of: pthread
# known to the system: True
