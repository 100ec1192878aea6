"""A list that a call changes is changed by threads, not by processes."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

seen = []


def remember(item):
    seen.append(item)
    return item


if __name__ == "__main__":
    for pool_class in ThreadPoolExecutor, ProcessPoolExecutor:
        with pool_class(max_workers=1) as pool:
            returned = list(pool.map(remember, "ab"))
        print(f"{pool_class.__name__}: returned {returned}, seen {seen}")
        seen.clear()

# Output:
# ThreadPoolExecutor: returned ['a', 'b'], seen ['a', 'b']
# ProcessPoolExecutor: returned ['a', 'b'], seen []
