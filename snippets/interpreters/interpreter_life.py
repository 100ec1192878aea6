# /// script
# requires-python = ">=3.14"
# ///
"""Which interpreters there are, where they came from, and their end."""

from concurrent import interpreters
from concurrent.interpreters import InterpreterNotFoundError

main = interpreters.get_main()
print("main:", main.id, main.whence)
print("we run in it:", interpreters.get_current() == main)

worker = interpreters.create()
print("worker:", worker.whence, "running:", worker.is_running())
print("listed:", interpreters.list_all() == [main, worker])

worker.close()
print("listed:", interpreters.list_all() == [main])
try:
    worker.exec("print('no more')")
except InterpreterNotFoundError as error:
    print(type(error).__name__)

# Output:
# main: 0 runtime init
# we run in it: True
# worker: _interpreters module running: False
# listed: True
# listed: True
# InterpreterNotFoundError
