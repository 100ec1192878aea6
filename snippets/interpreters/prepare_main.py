# /// script
# requires-python = ">=3.14"
# ///
"""prepare_main sets globals there; it takes shareable objects only."""

from concurrent import interpreters

interpreter = interpreters.create()
interpreter.prepare_main({"rate": 3}, name="worker", sizes=(1, 2))
interpreter.exec("print(name, [size * rate for size in sizes])")
try:
    interpreter.prepare_main(sizes=[1, 2])
except interpreters.NotShareableError as error:
    print(error)
interpreter.close()

# Output:
# worker [3, 6]
# [1, 2] does not support cross-interpreter data
