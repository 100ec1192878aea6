# /// script
# requires-python = ">=3.14"
# ///
"""Read what an interpreter has put, then close it."""

from concurrent import interpreters


def produce(results):
    results.put("expensive result")


results = interpreters.create_queue()
interpreter = interpreters.create()
interpreter.call(produce, results)
# --8<-- [start:cure]
print(results.get())
# --8<-- [end:cure]
interpreter.close()

# Output:
# expensive result
