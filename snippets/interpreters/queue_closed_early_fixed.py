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
print(results.get())
interpreter.close()

# Output:
# expensive result
