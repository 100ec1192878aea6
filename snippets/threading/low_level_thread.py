"""A thread of the _thread module is not joined; a lock tells its end."""

import _thread
import sys
import threading

ended = _thread.allocate_lock()
ended.acquire()
assert ended.locked()
assert isinstance(ended, _thread.LockType)
assert (_thread.LockType is threading.Lock) == (sys.version_info >= (3, 13))
assert _thread.TIMEOUT_MAX == threading.TIMEOUT_MAX
assert _thread.stack_size() == 0  # the default


def worker(text):
    me = threading.current_thread()
    print("worker:", text)
    if me.native_id == _thread.get_native_id():
        print("threading made up for it:", type(me).__name__)
    ended.release()
    _thread.exit()  # the same as raise SystemExit


ident = _thread.start_new_thread(worker, ("started",))
if ended.acquire(timeout=5) and ident != _thread.get_ident():
    print("main: the other thread has released the lock")

# Output:
# worker: started
# threading made up for it: _DummyThread
# main: the other thread has released the lock
