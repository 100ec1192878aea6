# /// script
# [tool.snippet]
# build = "default"
# ///
"""Which calls give the GIL away, and which keep it throughout."""

import hashlib
import json
import re
import sys
import threading
import time
import zlib

sys.setswitchinterval(3600)  # only a voluntary release lets others run


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
    ("hashlib.sha256, 2000 B", lambda: hashlib.sha256(big[:2000]), 50),
    ("zlib.compress, 1 MB", lambda: zlib.compress(big), 5000),
    ("sorted, 10,000 items", lambda: sorted(numbers), 50),
    ("json.dumps, 10,000 items", lambda: json.dumps(numbers), 50),
    ("re.search, backtracking", lambda: re.search("(a|a)*c", "a" * 12), 50),
]:
    print(f"{name:26} {lets_others_run(call, tries)}")

# Output:
# time.sleep(0.001)          True
# hashlib.sha256, 1 MB       True
# hashlib.sha256, 2000 B     False
# zlib.compress, 1 MB        True
# sorted, 10,000 items       False
# json.dumps, 10,000 items   False
# re.search, backtracking    False
