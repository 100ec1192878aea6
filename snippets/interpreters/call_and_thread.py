# /// script
# requires-python = ">=3.14"
# ///
"""exec and call switch the current thread; call_in_thread starts one."""

import threading
from concurrent import interpreters


def thread_id():
    import threading

    return threading.get_ident()


def report(queue):
    import threading

    queue.put(threading.get_ident())


interpreter = interpreters.create()
here = threading.get_ident()
print("call runs in this thread:", interpreter.call(thread_id) == here)

queue = interpreters.create_queue()
thread = interpreter.call_in_thread(report, queue)
print("call_in_thread runs in this thread:", queue.get() == here)
thread.join()
interpreter.close()

# Output:
# call runs in this thread: True
# call_in_thread runs in this thread: False
