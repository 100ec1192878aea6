"""A Value is a C number: it overflows without an error."""

from multiprocessing import Value

counter = Value("i", 2**31 - 1)
counter.value += 1
print("i:", counter.value)

wide = Value("q", 2**31 - 1)
wide.value += 1
print("q:", wide.value)

# Output:
# i: -2147483648
# q: 2147483648
