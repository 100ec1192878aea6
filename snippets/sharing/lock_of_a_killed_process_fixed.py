"""A process is asked to stop: its with block releases the lock."""

from multiprocessing import Event, Lock, Pipe, Process


def worker(lock, stop, connection):
    with lock:
        connection.send("locked")
        stop.wait(60)


if __name__ == "__main__":
    lock, stop = Lock(), Event()
    here, there = Pipe()
    process = Process(target=worker, args=(lock, stop, there))
    process.start()
    print("child:", here.recv())
    stop.set()
    process.join()
    print("child is gone; got the lock:", lock.acquire(timeout=0.2))

# Output:
# child: locked
# child is gone; got the lock: True
