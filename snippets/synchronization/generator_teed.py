# /// script
# requires-python = ">=3.15"
# [tool.snippet]
# instead = "streams = (readings, readings)"
# ///
"""concurrent_tee gives each thread all the items."""

import threading
from concurrent.futures import ThreadPoolExecutor

readings = (number * number for number in range(5))
# --8<-- [start:cure]
streams = threading.concurrent_tee(readings, n=2)
# --8<-- [end:cure]
with ThreadPoolExecutor(max_workers=2) as pool:
    total = pool.submit(sum, streams[0])
    largest = pool.submit(max, streams[1])
print(f"sum {total.result()}, largest {largest.result()}")

# Output:
# sum 30, largest 16
