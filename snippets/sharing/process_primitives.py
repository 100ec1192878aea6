"""Barrier, event, condition and semaphore order two processes."""

from multiprocessing import (
    Barrier,
    BoundedSemaphore,
    Condition,
    Event,
    Process,
    Semaphore,
    Value,
)


def worker(meet, go, seat, turn, changed, finished):
    meet.wait()  # all three processes are here
    go.wait()  # the parent says when
    with seat:  # at most one process at a time
        finished.value += 1
    turn.release()  # one permit more for the parent
    with changed:
        changed.notify()  # the parent looks again


if __name__ == "__main__":
    meet, go, seat = Barrier(3), Event(), BoundedSemaphore(1)
    turn, changed, finished = Semaphore(0), Condition(), Value("i", 0)
    kit = (meet, go, seat, turn, changed, finished)
    processes = [Process(target=worker, args=kit) for _ in range(2)]
    for process in processes:
        process.start()
    meet.wait()
    print("all met; event set:", go.is_set())
    go.set()
    print("permits:", turn.acquire(), turn.acquire())
    with changed:
        changed.wait_for(lambda: finished.value == 2)
    print("finished:", finished.value)
    for process in processes:
        process.join()

# Output:
# all met; event set: False
# permits: True True
# finished: 2
