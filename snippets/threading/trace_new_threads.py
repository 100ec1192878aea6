"""threading's hooks trace and profile threads started from now on."""

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
assert threading.gettrace()
assert threading.getprofile()

thread = threading.Thread(target=worker)
thread.start()
thread.join()
step()  # not traced: the hooks are for new threads only
threading.settrace(None)
threading.setprofile(None)
for kind, names in calls.items():
    print(kind, names)

# Output:
# trace ['worker', 'step']
# profile ['worker', 'step']
