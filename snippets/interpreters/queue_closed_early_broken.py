# /// script
# requires-python = ">=3.14"
# ///
"""Closing an interpreter takes the items it put and nobody has read."""

from concurrent import interpreters


def produce(results):
    results.put("expensive result")


results = interpreters.create_queue()
interpreter = interpreters.create()
interpreter.call(produce, results)
interpreter.close()
print(results.get())

# Output:
# concurrent.interpreters._queues.UNBOUND
