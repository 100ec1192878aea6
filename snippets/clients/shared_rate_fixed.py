"""One moment, shared under its lock, spaces the calls of all."""

from multiprocessing import get_context

PAUSE = 0.25  # seconds: 4 calls a second


def worker(free, slots):
    for _ in range(3):
        with free.get_lock():
            slot, free.value = free.value, free.value + PAUSE
        slots.put(slot)  # and sleep until then


if __name__ == "__main__":
    context = get_context("spawn")
    slots = context.Queue()
    free = [context.Value("d", 0.0)] * 2  # one, for both
    workers = [
        context.Process(target=worker, args=(one, slots)) for one in free
    ]
    for process in workers:
        process.start()
    print("calls at:", *sorted(slots.get() for _ in range(6)))
    for process in workers:
        process.join()

# Output:
# calls at: 0.0 0.25 0.5 0.75 1.0 1.25
