# /// script
# requires-python = ">=3.14"
# ///
"""A second exec or call is refused, not queued, and so is close()."""

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
refused = (worker.exec, "pass"), (worker.call, dict), (worker.close,)
for action, *arguments in refused:
    try:
        action(*arguments)
    except InterpreterError as error:
        print(error)

release.put(True)
thread.join()
print("running:", worker.is_running())
worker.close()

# Output:
# running: True
# interpreter already running
# interpreter already running
# interpreter running
# running: False
