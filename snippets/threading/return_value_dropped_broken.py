"""A thread throws away what its target returns; join gives None."""

import threading


def square(number):
    return number * number


thread = threading.Thread(target=square, args=(7,))
thread.start()
result = thread.join()
print("result:", result)

# Output:
# result: None
