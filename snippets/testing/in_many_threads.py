# /// script
# dependencies = ["pytest", "pytest-run-parallel"]
# [tool.snippet]
# group = "tools"
# platforms = ["linux"]
# timeout = 60
# ///
"""A test that passes alone fails in several threads: it shares a list."""

import os
import sys
from contextlib import redirect_stdout
from io import StringIO

import pytest

cart = []  # of the module: shared by all threads


def test_cart():
    cart.append("ink")
    assert cart == ["ink"]


def test_own_cart():
    own = ["ink"]
    assert own == ["ink"]


# --8<-- [start:scaffold]
class Told:
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            told.append(f"  {report.head_line}: {report.outcome}")


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    for threads in 1, 8:
        told = ["alone:" if threads == 1 else f"in {threads} threads:"]
        options = ["--assert=plain", "-p", "no:cacheprovider"]
        options += ["-p", "no:asyncio"]
        options += [f"--parallel-threads={threads}", "-c", os.devnull]
        with redirect_stdout(StringIO()):
            pytest.main([__file__, *options], [Told()])
        print("\n".join(told))
        sys.modules.pop("in_many_threads", None)  # imported anew
# --8<-- [end:scaffold]

# Output:
# alone:
#   test_cart: passed
#   test_own_cart: passed
# in 8 threads:
#   test_cart: failed
#   test_own_cart: passed
