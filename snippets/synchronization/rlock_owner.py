"""An RLock belongs to a thread and is free after the last release."""

import threading

lock = threading.RLock()


def try_from_another_thread():
    answers = []

    def attempt():
        answers.append(lock.acquire(blocking=False))
        if answers[0]:
            lock.release()

    thread = threading.Thread(target=attempt)
    thread.start()
    thread.join()
    return answers[0]


lock.acquire()
lock.acquire()
print("held twice, free to others:", try_from_another_thread())
lock.release()
print("released once:", try_from_another_thread())
lock.release()
print("released twice:", try_from_another_thread())
try:
    lock.release()
except RuntimeError as error:
    print("RuntimeError:", error)

# Output:
# held twice, free to others: False
# released once: False
# released twice: True
# RuntimeError: cannot release un-acquired lock
