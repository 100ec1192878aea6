# /// script
# [tool.snippet]
# instead = "orders['Grace'] = ['tea']"
# ///
"""A list of the manager inside its dict takes the change itself."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        orders = manager.dict()
        # --8<-- [start:cure]
        orders["Grace"] = manager.list(["tea"])
        # --8<-- [end:cure]
        orders["Grace"].append("cake")  # a request to the manager
        print([*orders["Grace"]])

# Output:
# ['tea', 'cake']
