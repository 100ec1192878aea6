"""An exception from a process carries the traceback of that process."""

import statistics
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        error = executor.submit(statistics.mean, []).exception()
    print(repr(error))
    print("cause:", type(error.__cause__).__name__)
    print("shows the file:", "statistics.py" in str(error.__cause__))

# Output:
# StatisticsError('mean requires at least one data point')
# cause: _RemoteTraceback
# shows the file: True
