# /// script
# requires-python = ">=3.14"
# ///
"""An exception there arrives as ExecutionFailed with a snapshot of it."""

from concurrent import interpreters


def invert(number):
    return 1 / number


interpreter = interpreters.create()
try:
    interpreter.call(invert, 0)
except ZeroDivisionError:
    print("never here")
except interpreters.ExecutionFailed as error:
    print("type:", error.excinfo.type.__name__)
    print("message:", error.excinfo.msg)
    print("traceback names the line:", "return 1 / number" in str(error))
    print(isinstance(error, interpreters.InterpreterError))
interpreter.close()

# Output:
# type: ZeroDivisionError
# message: division by zero
# traceback names the line: True
# True
