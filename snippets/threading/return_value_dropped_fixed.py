"""A pool hands back what the function returned."""

from concurrent.futures import ThreadPoolExecutor


def square(number):
    return number * number


with ThreadPoolExecutor() as pool:
    result = pool.submit(square, 7).result()
print("result:", result)

# Output:
# result: 49
