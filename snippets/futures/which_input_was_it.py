"""A dictionary from future to input tells what each one was for."""

from concurrent.futures import ThreadPoolExecutor, as_completed


def parse(text):
    return int(text)


with ThreadPoolExecutor(max_workers=2) as executor:
    source = {executor.submit(parse, t): t for t in ["1", "two", "3"]}
    for future in as_completed(source):
        try:
            print(f"{source[future]!r}: {future.result()}")
        except ValueError as error:
            print(f"{source[future]!r}: {error}")

# Output (any order):
# 'two': invalid literal for int() with base 10: 'two'
# '3': 3
# '1': 1
