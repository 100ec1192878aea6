# /// script
# requires-python = ">=3.11"
# dependencies = ["pyperf"]
# ///
"""What it takes to hand data on, by size: pickled, piped, shared."""

import functools
import multiprocessing
import pickle
from multiprocessing.shared_memory import SharedMemory
from time import perf_counter

SIZES = (1_000, 100_000, 10_000_000)  # bytes


def pickled(size, loops):
    numbers = list(
        range(1_000_000, 1_000_000 + size // 5)
    )  # five bytes each, once pickled
    begin = perf_counter()
    for _ in range(loops):
        pickle.loads(pickle.dumps(numbers))
    return perf_counter() - begin


def answer(pipe):
    while pipe.recv_bytes():
        pipe.send_bytes(b"1")


def piped(size, loops):
    here, there = multiprocessing.Pipe()
    process = multiprocessing.Process(target=answer, args=(there,))
    process.start()
    data = bytes(size)
    here.send_bytes(data)
    here.recv_bytes()  # it runs
    begin = perf_counter()
    for _ in range(loops):
        here.send_bytes(data)
        here.recv_bytes()
    seconds = perf_counter() - begin
    here.send_bytes(b"")
    process.join()
    return seconds


def new_block(size, loops):
    data = bytes(size)
    begin = perf_counter()
    for _ in range(loops):
        block = SharedMemory(create=True, size=size)
        block.buf[:size] = data
        block.close()
        block.unlink()
    return perf_counter() - begin


def kept_block(size, loops):
    data = bytes(size)
    block = SharedMemory(create=True, size=size)
    begin = perf_counter()
    for _ in range(loops):
        block.buf[:size] = data
    seconds = perf_counter() - begin
    block.close()
    block.unlink()
    return seconds


if __name__ == "__main__":
    import pyperf

    runner = pyperf.Runner(processes=6)
    ways = {
        "pickle": pickled,
        "pipe": piped,
        "new": new_block,
        "kept": kept_block,
    }
    for name, way in ways.items():
        for size in SIZES:
            runner.bench_time_func(
                f"copy.{name}.{size}", functools.partial(way, size)
            )
