# /// script
# dependencies = ["memray"]
# [tool.snippet]
# group = "tools"
# platforms = ["linux"]
# timeout = 60
# ///
"""memray tells which thread made what was in use at the peak."""

import logging
import tempfile
from threading import Event, Thread

import memray

memray.set_log_level(logging.ERROR)
full, seen = Event(), Event()


def collect():
    rows = bytearray(20_000_000)
    full.set()
    seen.wait()
    del rows


with tempfile.TemporaryDirectory() as folder:
    file = f"{folder}/memory.bin"
    with memray.Tracker(file):
        thread = Thread(target=collect, name="collector")
        thread.start()
        full.wait()
        rows = bytearray(10_000_000)  # the main thread's
        seen.set()
        thread.join()
    most = {}
    with memray.FileReader(file) as reader:
        for record in reader.get_high_watermark_allocation_records():
            name = record.thread_name or "main"
            most[name] = most.get(name, 0) + record.size
for name, size in sorted(most.items()):
    print(f"{name}: {size // 10_000_000 * 10} MB at the peak")

# Output:
# collector: 20 MB at the peak
# main: 10 MB at the peak
