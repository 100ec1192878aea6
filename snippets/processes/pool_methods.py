"""The same work handed to a Pool in every way it knows."""

from multiprocessing import Pool


def power(base, exponent=2):
    return base**exponent


if __name__ == "__main__":
    pairs = [(2, 3), (3, 3)]
    with Pool(2) as pool:
        print("apply         ", pool.apply(power, (5,), {"exponent": 3}))
        print("map           ", pool.map(power, [1, 2, 3]))
        print("starmap       ", pool.starmap(power, pairs))
        print("imap          ", list(pool.imap(power, range(1, 4))))
        unordered = pool.imap_unordered(power, range(1, 4))
        print("imap_unordered", sorted(unordered))

        later = pool.apply_async(power, (5,))  # these return at once
        later_map = pool.map_async(power, [4, 5])
        later_star = pool.starmap_async(power, pairs)
        print("apply_async   ", later.get())
        print("map_async     ", later_map.get())
        print("starmap_async ", later_star.get())

# Output:
# apply          125
# map            [1, 4, 9]
# starmap        [8, 27]
# imap           [1, 4, 9]
# imap_unordered [1, 4, 9]
# apply_async    25
# map_async      [16, 25]
# starmap_async  [8, 27]
