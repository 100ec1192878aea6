"""A constant bound by partial is pickled with each call that is sent."""

import pickle
from functools import partial

table = bytes(1_000_000)


def look_up(table, number):
    return table[number]


call = partial(look_up, table)
sent = sum(len(pickle.dumps((call, number))) for number in range(10))
print(f"ten calls: {sent / 1e6:.0f} MB")

# Output:
# ten calls: 10 MB
