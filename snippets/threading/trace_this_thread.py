"""sys.settrace and sys.setprofile see the calling thread alone."""

import sys
import threading

calls = []


def spy(frame, event, arg):
    if event == "call" and frame.f_code is step.__code__:
        calls.append(threading.current_thread().name)


def step():
    pass


def in_both_threads():
    step()
    thread = threading.Thread(target=step, name="worker")
    thread.start()
    thread.join()


for install in (sys.settrace, sys.setprofile):
    install(spy)
    in_both_threads()
    install(None)
print("steps seen in:", *calls)

# Output:
# steps seen in: MainThread MainThread
