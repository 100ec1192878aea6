# /// script
# requires-python = ">=3.14"
# ///
"""call_in_thread has no result: send what matters through a queue."""

from concurrent import interpreters


def invert(number, results):
    try:
        results.put(("ok", 1 / number))
    except Exception as error:
        results.put(("failed", repr(error)))


results = interpreters.create_queue()
interpreter = interpreters.create()
for number in (4, 0):
    interpreter.call_in_thread(invert, number, results).join()
    print(results.get())
interpreter.close()

# Output:
# ('ok', 0.25)
# ('failed', "ZeroDivisionError('division by zero')")
