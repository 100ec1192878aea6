"""The answer is lost, the payment is not: the retry pays again."""

import uuid

balance, answers = [0], {}


def pay(key, amount):
    balance[0] += amount
    answers[key] = "paid"
    return answers[key]


# --8<-- [start:scaffold]
def over_the_network(attempt, *request):
    answer = pay(*request)  # the server has worked
    if attempt == 0:
        raise ConnectionResetError("the answer is lost")
    return answer


# --8<-- [end:scaffold]
key = str(uuid.uuid4())  # one for the order, not for the attempt
for attempt in range(2):
    try:
        print(over_the_network(attempt, key, 50))
        break
    except ConnectionResetError as error:
        print(error)
print("charged:", balance[0])

# Output:
# the answer is lost
# paid
# charged: 100
