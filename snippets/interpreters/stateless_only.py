# /// script
# requires-python = ">=3.14"
# ///
"""A function uses the globals over there; a local closure is refused."""

from concurrent import interpreters

calls = 0


def count():
    global calls
    calls += 1
    return calls


def multiplier(factor):
    def multiply(number):
        return number * factor

    return multiply


if __name__ == "__main__":
    interpreter = interpreters.create()
    interpreter.prepare_main(calls=100)  # not where count() looks
    print("there:", [interpreter.call(count) for _ in range(3)])
    print("here:", calls)
    try:
        interpreter.call(multiplier(2), 21)
    except interpreters.NotShareableError as error:
        print(error)
    interpreter.close()

# Output:
# there: [1, 2, 3]
# here: 0
# only stateless functions are shareable
