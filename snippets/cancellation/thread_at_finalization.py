# /// script
# requires-python = ">=3.13"
# ///
"""Once the interpreter is finalizing no thread can be started."""

import threading


class Connection:
    def __del__(self):  # called while the module is torn down
        try:
            threading.Thread(target=print).start()
        except RuntimeError as error:
            print(type(error).__name__, "-", error)


connection = Connection()
print("last line of the program")

# Output:
# last line of the program
# PythonFinalizationError - can't create new thread at interpreter shutdown
