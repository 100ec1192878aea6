"""Asked to stop, a process gives its lock back; terminated, it does not."""

from multiprocessing import Event, Lock, Pipe, Process


def worker(lock, stop, connection):
    with lock:
        connection.send("locked")
        stop.wait(60)


if __name__ == "__main__":
    for end in ("stop", "terminate"):
        lock, stop = Lock(), Event()
        here, there = Pipe()
        process = Process(target=worker, args=(lock, stop, there))
        process.start()
        here.recv()
        if end == "stop":
            stop.set()  # the with block ends
        else:
            process.terminate()
        process.join()
        print(f"{end}: got the lock: {lock.acquire(timeout=0.2)}")

# Output:
# stop: got the lock: True
# terminate: got the lock: False
