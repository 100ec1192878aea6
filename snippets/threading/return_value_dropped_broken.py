"""What the target returns is thrown away; join gives None."""

import threading


def square(number):
    return number * number


thread = threading.Thread(target=square, args=(7,))
thread.start()
print("result:", thread.join())

# Output:
# result: None
