"""Work that scales: no shared object is touched inside the loop."""

from concurrent.futures import ThreadPoolExecutor


def primes_below(limit, start, step):
    found = 0  # local: no other thread reads or writes it
    for number in range(start, limit, step):
        if number > 1 and all(number % d for d in range(2, number)):
            found += 1
    return found


workers = 4
with ThreadPoolExecutor(workers) as executor:
    parts = [
        executor.submit(primes_below, 100, first, workers)
        for first in range(workers)
    ]
    print("primes below 100:", sum(part.result() for part in parts))

# Output:
# primes below 100: 25
