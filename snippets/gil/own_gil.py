# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# build = "default"
# ///
"""A second interpreter works while the first never gives its GIL away."""

import sys
import threading
import time
from concurrent import interpreters

WORK = """
state[0] = 1            # running
while state[0] == 1:    # until the other side spins
    pass
state[1] = 42
"""
state = bytearray(2)
other = interpreters.create()
other.prepare_main(state=memoryview(state))  # shared, not copied
thread = threading.Thread(target=other.exec, args=(WORK,))
thread.start()
while state[0] == 0:
    time.sleep(0.001)
# --8<-- [start:scaffold]
sys.setswitchinterval(3600)  # from here on this GIL stays where it is
# --8<-- [end:scaffold]
state[0] = 2
while state[1] == 0:
    pass
print("answer while spinning:", state[1])
thread.join()
other.close()

# Output:
# answer while spinning: 42
