"""What a job weighs on its way: the data against a reference to it."""

import pickle

rows = [(number, f"customer {number}") for number in range(100_000)]


def total(rows, start, stop):
    return sum(number for number, _ in rows[start:stop])


jobs = {
    "all rows with each of 8 jobs": [(rows, 0, 1)] * 8,
    "its own rows with each job": [(rows[n::8],) for n in range(8)],
    "two numbers; the workers have the rows": [(0, 1)] * 8,
}
for title, arguments in jobs.items():
    size = sum(len(pickle.dumps(each)) for each in arguments)
    print(f"{title}: {size / 1e6:.1f} MB")

# Output:
# all rows with each of 8 jobs: 18.1 MB
# its own rows with each job: 2.3 MB
# two numbers; the workers have the rows: 0.0 MB
