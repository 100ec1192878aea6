# /// script
# dependencies = ["pytest", "pytest-asyncio"]
# [tool.snippet]
# group = "tools"
# platforms = ["linux"]
# timeout = 60
# ///
"""A fixture of the session, a test in a loop of its own: two loops."""

import asyncio
import os
import sys
from contextlib import redirect_stdout
from io import StringIO

import pytest
import pytest_asyncio


class Connection:
    """Answers in a task of the loop in which it is made."""

    def __init__(self):
        self.questions = asyncio.Queue()
        self.answer = asyncio.create_task(self.questions.get())


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def connection():
    return Connection()


@pytest.mark.asyncio
async def test_ask(connection):
    connection.questions.put_nowait("ink?")
    assert await connection.answer == "ink?"


# --8<-- [start:scaffold]
class Told:
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            told.append(f"the test {report.outcome}")
            if report.failed:
                words = report.longrepr.reprcrash.message.split()
                told.append("... " + " ".join(words[-5:]))


if __name__ == "__main__":
    told = []
    options = ["--assert=plain", "-p", "no:cacheprovider", "-o"]
    options += ["asyncio_default_fixture_loop_scope=function"]
    sys.dont_write_bytecode = True
    with redirect_stdout(StringIO()):
        pytest.main([__file__, "-c", os.devnull, *options], [Told()])
    print("\n".join(told))
# --8<-- [end:scaffold]

# Output:
# the test failed
# ... attached to a different loop
