# /// script
# requires-python = ">=3.14"
# ///
"""Each interpreter has modules and globals of its own, in one process."""

from concurrent import interpreters

first, second = interpreters.create(), interpreters.create()
first.exec("counter = 1")
second.exec("counter = 100")
for interpreter in (first, second):
    interpreter.exec("counter += 1; print(counter)")
print("here:", "counter" in globals())

first.close()
second.close()

# Output:
# 2
# 101
# here: False
