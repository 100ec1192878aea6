# /// script
# requires-python = ">=3.15"
# ///
"""concurrent_tee gives each thread all the items."""

import threading
from concurrent.futures import ThreadPoolExecutor

readings = (number * number for number in range(5))
with ThreadPoolExecutor(max_workers=2) as pool:
    total, largest = pool.map(
        lambda function, stream: function(stream),
        (sum, max),
        threading.concurrent_tee(readings, n=2),
    )
print("sum", total, "max", largest)

# Output:
# sum 30 max 16
