# /// script
# requires-python = ">=3.12"
# ///
"""Each thread's current exception can be asked for while it handles it."""

import sys
import threading

handling, release = threading.Event(), threading.Event()


def send_mail():
    try:
        raise ConnectionError("no answer")
    except ConnectionError:
        handling.set()
        release.wait(timeout=5)


thread = threading.Thread(target=send_mail)
thread.start()
handling.wait(timeout=5)
print("mailer:", repr(sys._current_exceptions()[thread.ident]))
print("main:", sys._current_exceptions()[threading.get_ident()])
release.set()
thread.join()

# Output:
# mailer: ConnectionError('no answer')
# main: None
