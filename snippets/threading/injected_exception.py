"""An exception injected into a blocked thread waits until it wakes."""

import ctypes
import threading

blocked, wake = threading.Event(), threading.Lock()
wake.acquire()


class Killed(BaseException):
    pass


def worker():
    try:
        blocked.set()
        wake.acquire()  # the injection does not interrupt this
        wake.release()
        print("worker: not reached")
    except Killed:
        print("worker: killed, after it woke")


thread = threading.Thread(target=worker)
thread.start()
blocked.wait(timeout=5)

inject = ctypes.pythonapi.PyThreadState_SetAsyncExc
inject(ctypes.c_ulong(thread.ident), ctypes.py_object(Killed))
thread.join(timeout=0.1)
print("main: it is", "alive" if thread.is_alive() else "dead", "as before")
wake.release()
thread.join()

# Output:
# main: it is alive as before
# worker: killed, after it woke
