# /// script
# [tool.snippet]
# build = "default"
# ///
"""Some calls give the GIL away, others keep it to their end."""

import hashlib
import json
import re
import sys
import threading
import time
import zlib

sys.setswitchinterval(3600)  # nobody asks for the GIL within the hour


def lets_others_run(call, tries):
    gate = threading.Lock()
    gate.acquire()
    ran = []

    def other():
        gate.acquire()
        ran.append(True)

    thread = threading.Thread(target=other)
    thread.start()
    gate.release()  # from here on `other` waits for the GIL only
    while not ran and tries:
        call()
        tries -= 1
    released = bool(ran)
    thread.join()
    return released


big = bytes(1_000_000)
numbers = list(range(10_000))
for name, call, tries in [
    ("time.sleep(0.001)", lambda: time.sleep(0.001), 5000),
    ("hashlib.sha256, 1 MB", lambda: hashlib.sha256(big), 5000),
    ("hashlib.sha256, 2049 B", lambda: hashlib.sha256(big[:2049]), 50_000),
    ("hashlib.sha256, 2047 B", lambda: hashlib.sha256(big[:2047]), 1000),
    ("zlib.compress, 1 MB", lambda: zlib.compress(big), 5000),
    ("sorted, 10,000 items", lambda: sorted(numbers), 50),
    ("json.dumps, 10,000 items", lambda: json.dumps(numbers), 50),
    ("re.search, backtracking", lambda: re.search("(a|a)*c", "a" * 12), 50),
]:
    released = lets_others_run(call, tries)
    print(f"{name}: {'gives it away' if released else 'keeps it'}")

# Output:
# time.sleep(0.001): gives it away
# hashlib.sha256, 1 MB: gives it away
# hashlib.sha256, 2049 B: gives it away
# hashlib.sha256, 2047 B: keeps it
# zlib.compress, 1 MB: gives it away
# sorted, 10,000 items: keeps it
# json.dumps, 10,000 items: keeps it
# re.search, backtracking: keeps it
