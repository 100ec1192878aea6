"""A change inside a value of a manager's dict is lost."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        orders = manager.dict()
        orders["Ada"] = ["tea"]
        orders["Ada"].append("cake")
        print(orders["Ada"])

# Output:
# ['tea']
