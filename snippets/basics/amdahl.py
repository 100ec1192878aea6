"""The part that stays serial limits the speed-up, on however many cores."""


def speedup(parallel, cores):
    """Amdahl: the same work on more cores."""
    return 1 / ((1 - parallel) + parallel / cores)


def scaled(parallel, cores):
    """Gustafson: more work, so that the time stays the same."""
    return (1 - parallel) + parallel * cores


print("parallel     2     4     8    64  cores   limit  Gustafson, 64")
for part in 0.5, 0.9, 0.99:
    row = "".join(f"{speedup(part, cores):6.1f}" for cores in (2, 4, 8, 64))
    limit = 1 / (1 - part)
    print(f"{part:8.0%}{row} {limit:13.0f} {scaled(part, 64):14.1f}")

# Output:
# parallel     2     4     8    64  cores   limit  Gustafson, 64
#      50%   1.3   1.6   1.8   2.0             2           32.5
#      90%   1.8   3.1   4.7   8.8            10           57.7
#      99%   2.0   3.9   7.5  39.3           100           63.4
