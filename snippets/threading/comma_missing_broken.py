# /// script
# [tool.snippet]
# raises = "TypeError"
# ///
"""A string in brackets is no tuple: each letter becomes an argument."""

import threading


def greet(name):
    print("hello", name)


thread = threading.Thread(target=greet, args=("ada"))  # needs ("ada",)
thread.start()
thread.join()

# Error:
# TypeError: greet() takes 1 positional argument but 3 were given
