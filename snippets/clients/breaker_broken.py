"""Each of ten callers waits for the service that is down."""


class Refused(Exception):
    pass


now, waited, down = 0.0, 0.0, True


def fetch(service):
    global waited
    if down:
        waited += 5  # seconds until the timeout
        raise ConnectionError("no answer")
    return "answer"


def ask(service):
    try:
        return fetch(service)
    except (ConnectionError, Refused) as error:
        return error


for _ in range(10):
    ask("stock")
print("ten callers waited", waited, "seconds")
down, now = False, now + 31
print("when it is up again:", ask("stock"))

# Output:
# ten callers waited 50.0 seconds
# when it is up again: answer
