"""A trace and a profile function for every thread started from now on."""

import threading

calls = {"trace": [], "profile": []}


def spy(kind):
    def note(frame, event, arg):
        if event == "call" and frame.f_code.co_filename == __file__:
            calls[kind].append(frame.f_code.co_name)

    return note


def worker():
    step()


def step():
    pass


threading.settrace(spy("trace"))
threading.setprofile(spy("profile"))
print("set:", bool(threading.gettrace() and threading.getprofile()))

thread = threading.Thread(target=worker)
thread.start()
thread.join()
threading.settrace(None)
threading.setprofile(None)
step()  # not traced: the hooks were for new threads only
print(calls)

# Output:
# set: True
# {'trace': ['worker', 'step'], 'profile': ['worker', 'step']}
