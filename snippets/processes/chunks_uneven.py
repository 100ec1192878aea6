"""A chunk goes to one worker, so slow items side by side wait in line."""

from multiprocessing import Barrier, Pool

ROUNDS = [1_000_000] * 4 + [200_000] * 4  # the slow items come first


def work(rounds):
    for _ in range(rounds):
        pass
    return rounds


if __name__ == "__main__":
    both_there = Barrier(2)  # no worker begins before the other
    with Pool(2, initializer=both_there.wait, initargs=(30,)) as pool:
        for chunksize in (4, 1):
            results = pool.map(work, ROUNDS, chunksize)
            print(f"chunksize={chunksize}: {results == ROUNDS}")

# Output:
# chunksize=4: True
# chunksize=1: True
