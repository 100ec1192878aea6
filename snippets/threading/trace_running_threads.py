# /// script
# requires-python = ">=3.12"
# ///
"""The _all_threads hooks trace and profile threads that run already."""

import threading

calls = {"trace": set(), "profile": set()}
running, traced = threading.Event(), threading.Event()


def spy(kind):
    def note(frame, event, arg):
        if frame.f_code is step.__code__:
            calls[kind].add(threading.current_thread().name)

    return note


def step():
    pass


def worker():
    running.set()
    traced.wait(timeout=5)
    step()


thread = threading.Thread(target=worker, name="worker")
thread.start()
running.wait(timeout=5)
threading.settrace_all_threads(spy("trace"))
threading.setprofile_all_threads(spy("profile"))
traced.set()
thread.join()
step()
threading.settrace_all_threads(None)
threading.setprofile_all_threads(None)
for kind, names in calls.items():
    print(kind, sorted(names))

# Output:
# trace ['MainThread', 'worker']
# profile ['MainThread', 'worker']
