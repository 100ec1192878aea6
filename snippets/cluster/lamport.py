"""A number on each message orders what depends on each other."""


# --8<-- [start:pattern]
class Node:
    def __init__(self, name):
        self.name, self.time = name, 0

    def does(self, what):
        self.time += 1
        return self.time, self.name, what

    def receives(self, message):
        self.time = max(self.time, message[0])
        return self.does(f"reads {message[2]!r}")


# --8<-- [end:pattern]
shop, bank = Node("shop"), Node("bank")
for _ in range(3):
    bank.does("something else")
asked = shop.does("asks for money")
paid = bank.receives(asked)
thanks = shop.receives(paid)
for time, name, what in sorted([thanks, paid, asked]):
    print(time, name, what)

# Output:
# 1 shop asks for money
# 4 bank reads 'asks for money'
# 5 shop reads "reads 'asks for money'"
