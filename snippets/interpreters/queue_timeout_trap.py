# /// script
# requires-python = ">=3.14, <3.16"
# ///
"""A timeout below one second is cut to zero: get does not even pause."""

from concurrent import interpreters
from unittest import mock

queue = interpreters.create_queue()


def item_arrives(seconds):
    queue.put("arrived while get() waited")


with mock.patch("time.sleep", item_arrives):  # get() pauses with it
    for timeout in (60, 0.9):
        try:
            print(timeout, queue.get(timeout=timeout))
        except interpreters.QueueEmpty:
            print(timeout, "QueueEmpty at once")

# Output:
# 60 arrived while get() waited
# 0.9 QueueEmpty at once
