"""Each call counts for itself; the caller adds up. Nothing is shared."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor


def count(paths):
    hits = Counter()
    for path in paths:
        hits[path] += 1
    return hits


batches = [["/", "/about"], ["/", "/"]]
with ThreadPoolExecutor(max_workers=2) as executor:
    total = sum(executor.map(count, batches), Counter())
print(total)

# Output:
# Counter({'/': 3, '/about': 1})
