"""A child that is spawned imports the module anew, with a new lock."""

import multiprocessing
import threading

lock = threading.Lock()
held, done = threading.Event(), threading.Event()


def hold():
    with lock:
        held.set()
        done.wait()


def child(answers):
    answers.put(lock.acquire(timeout=5))


if __name__ == "__main__":
    threading.Thread(target=hold).start()
    held.wait()
    spawn = multiprocessing.get_context("spawn")
    answers = spawn.SimpleQueue()
    process = spawn.Process(target=child, args=(answers,))
    process.start()
    process.join()
    done.set()
    print("child got the lock:", answers.get())

# Output:
# child got the lock: True
