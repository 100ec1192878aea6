"""A thread without a Thread object: nothing to join, so a lock."""

import _thread
import threading

ended = _thread.allocate_lock()
print("a Lock:", isinstance(ended, _thread.LockType), ended.locked())
ended.acquire()
facts = []


def worker(text):
    facts.append(text)
    facts.append(_thread.get_ident() == threading.get_ident())
    facts.append(_thread.get_native_id() == threading.get_native_id())
    facts.append(type(threading.current_thread()).__name__)
    ended.release()
    _thread.exit()  # the same as raise SystemExit


ident = _thread.start_new_thread(worker, ("started",))
print("in time:", ended.acquire(timeout=5), "ident:", type(ident).__name__)
print(facts)
print(_thread.TIMEOUT_MAX == threading.TIMEOUT_MAX, _thread.stack_size())

# Output:
# a Lock: True False
# in time: True ident: int
# ['started', True, True, '_DummyThread']
# True 0
