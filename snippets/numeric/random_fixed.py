# /// script
# dependencies = ["numpy"]
# ///
"""A stream for each worker, from one seed: they draw differently."""

from multiprocessing import get_context

import numpy


def draw(rng, answers):
    answers.put(tuple(rng.integers(0, 100, 3).tolist()))


if __name__ == "__main__":
    context = get_context("spawn")
    answers = context.Queue()
    streams = numpy.random.default_rng(1).spawn(2)
    workers = [
        context.Process(target=draw, args=(stream, answers))
        for stream in streams
    ]
    for worker in workers:
        worker.start()
    drawn = [answers.get() for _ in workers]
    for worker in workers:
        worker.join()
    kind = "the same" if len(set(drawn)) == 1 else "different"
    print("two workers drew", kind, "numbers")

# Output:
# two workers drew different numbers
