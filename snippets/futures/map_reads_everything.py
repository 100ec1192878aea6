"""Without buffersize, map takes the whole input before the first result."""

from concurrent.futures import ThreadPoolExecutor

taken = 0


def numbers():
    global taken
    for number in range(1000):
        taken += 1
        yield number


with ThreadPoolExecutor(max_workers=2) as executor:
    results = executor.map(abs, numbers())
    print("taken before the first result:", taken)
    print(next(results))

# Output:
# taken before the first result: 1000
# 0
