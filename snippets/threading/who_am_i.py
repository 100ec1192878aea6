"""A thread asks who it is; the main thread asks who is alive."""

import threading

started, release = threading.Event(), threading.Event()


def worker():
    me = threading.current_thread()
    assert me.ident == threading.get_ident()
    assert me.native_id == threading.get_native_id()
    print("worker: I am", me.name)
    print("worker: the first was", threading.main_thread().name)
    started.set()
    release.wait(timeout=5)


thread = threading.Thread(target=worker, name="mailer")
thread.start()
started.wait(timeout=5)
names = sorted(t.name for t in threading.enumerate())
print("main:", threading.active_count(), "are alive:", *names)
release.set()
thread.join()
print("main:", threading.active_count(), "is alive")

# Output:
# worker: I am mailer
# worker: the first was MainThread
# main: 2 are alive: MainThread mailer
# main: 1 is alive
