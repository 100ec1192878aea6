"""The child sends its result or its exception to the parent."""

from multiprocessing import Pipe, Process


def call(function, argument, answer):
    try:
        answer.send((function(argument), None))
    except Exception as error:
        answer.send((None, error))
        raise SystemExit(1) from None


def invert(number):
    return 1 / number


if __name__ == "__main__":
    for number in (4, 0):
        receiver, sender = Pipe(duplex=False)
        process = Process(target=call, args=(invert, number, sender))
        process.start()
        sender.close()  # the child's copy is the only one: its end is seen
        value, error = receiver.recv()  # EOFError if it died without a word
        process.join()
        print(f"{value=} {error=} exitcode={process.exitcode}")

# Output:
# value=0.25 error=None exitcode=0
# value=None error=ZeroDivisionError('division by zero') exitcode=1
