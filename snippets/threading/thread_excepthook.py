# /// script
# [tool.snippet]
# unheard = "the hook is what it shows"
# ///
"""threading.excepthook sees what its thread has not caught."""

import threading

failures = []


def remember(args):
    failures.append(f"{args.thread.name}: {args.exc_type.__name__}")
    if args.exc_type is not SystemExit:  # the original ignores it too
        print("hook:", args.exc_value)


def worker():
    raise ValueError("no such customer")


def quitter():
    raise SystemExit(3)  # ends this thread, not the program


threading.excepthook = remember
for target in (worker, quitter):
    thread = threading.Thread(target=target, name=target.__name__)
    thread.start()
    thread.join()
threading.excepthook = threading.__excepthook__  # the original
print(failures)

# Output:
# hook: no such customer
# ['worker: ValueError', 'quitter: SystemExit']
