"""The changed value is stored again."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        orders = manager.dict()
        orders["Ada"] = ["tea"]
        items = orders["Ada"]  # a copy
        items.append("cake")
        orders["Ada"] = items  # the copy goes back
        print(orders["Ada"])

# Output:
# ['tea', 'cake']
