"""Store the changed value again, or nest proxies."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        orders = manager.dict()

        orders["Ada"] = ["tea"]
        items = orders["Ada"]  # a copy
        items.append("cake")
        orders["Ada"] = items  # the copy goes back
        print(orders["Ada"])

        orders["Grace"] = manager.list(["tea"])
        orders["Grace"].append("cake")  # a request to the manager
        print(list(orders["Grace"]))

# Output:
# ['tea', 'cake']
# ['tea', 'cake']
