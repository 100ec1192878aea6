# /// script
# requires-python = ">=3.14"
# ///
"""An interpreter runs one piece of __main__ code at a time."""

import threading
from concurrent import interpreters
from concurrent.interpreters import InterpreterError

started, release = interpreters.create_queue(), interpreters.create_queue()
worker = interpreters.create()
worker.prepare_main(started=started, release=release)
thread = threading.Thread(
    target=worker.exec, args=("started.put(True); release.get()",)
)
thread.start()
started.get()
print("running:", worker.is_running())
for action in (lambda: worker.exec("pass"), worker.close):
    try:
        action()
    except InterpreterError as error:
        print(error)

release.put(True)
thread.join()
print("running:", worker.is_running())
worker.close()

# Output:
# running: True
# interpreter already running
# interpreter running
# running: False
