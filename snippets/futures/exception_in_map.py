"""map raises at the failing item; the results after it are out of reach."""

from concurrent.futures import ThreadPoolExecutor


def invert(number):
    return 1 / number


with ThreadPoolExecutor() as executor:
    results = executor.map(invert, [1, 0, 2])
    try:
        for result in results:
            print(result)
    except ZeroDivisionError as error:
        print("stopped by", repr(error))
    print("after that:", list(results))

# Output:
# 1.0
# stopped by ZeroDivisionError('division by zero')
# after that: []
