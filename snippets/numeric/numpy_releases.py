# /// script
# dependencies = ["numpy"]
# [tool.snippet]
# build = "default"
# ///
"""While numpy multiplies matrices, another thread runs Python code."""

import sys
import threading

import numpy

# --8<-- [start:scaffold]
sys.setswitchinterval(3600)  # who has the GIL keeps it, unless it lets go
entered, finished = threading.Event(), threading.Event()
ran_meanwhile = []


def other():
    entered.wait()
    ran_meanwhile.append(not finished.is_set())


thread = threading.Thread(target=other)
thread.start()
# --8<-- [end:scaffold]
matrix = numpy.ones((600, 600))
entered.set()
while not ran_meanwhile:  # it comes as soon as a product lets it
    matrix @ matrix
finished.set()
thread.join()
print("another thread ran meanwhile:", "yes" if ran_meanwhile[0] else "no")

# Output:
# another thread ran meanwhile: yes
