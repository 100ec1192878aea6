"""A pool hands back what the function returned, or raised."""

from concurrent.futures import ThreadPoolExecutor


def square(number):
    return number * number


with ThreadPoolExecutor() as pool:
    future = pool.submit(square, 7)
    print("result:", future.result())
    print("results:", list(pool.map(square, [1, 2, 3])))

# Output:
# result: 49
# results: [1, 4, 9]
