# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""A thread whose stack does not fit the address space cannot start."""

import threading

print("stack size asked for:", threading.stack_size())  # 0: the default
try:
    threading.stack_size(4096)
except ValueError:
    print("4 KiB is too small")

threading.stack_size(1024**6)  # 1 EiB: too much for x86-64 and ARM64
try:
    threading.Thread(target=print).start()
except RuntimeError as error:
    print("RuntimeError:", error)

threading.stack_size(512 * 1024)  # 512 KiB for threads started from here
thread = threading.Thread(target=print, args=("a small thread ran",))
thread.start()
thread.join()

# Output:
# stack size asked for: 0
# 4 KiB is too small
# RuntimeError: can't start new thread
# a small thread ran
