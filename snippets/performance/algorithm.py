"""The same answer with fewer steps than eight workers would take each."""


class Counted:
    """A number that counts how often it is compared."""

    compared = 0

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        Counted.compared += 1
        return self.value == other.value

    def __hash__(self):
        return hash(self.value)


known = [Counted(n) for n in range(2_000)]
wanted = [Counted(n) for n in range(1_000, 3_000)]

for kind in (list, set):
    Counted.compared = 0
    place = kind(known)
    found = sum(each in place for each in wanted)
    print(
        f"{kind.__name__}: found {found}, comparisons {Counted.compared:,}"
    )

# Output:
# list: found 1000, comparisons 3,500,500
# set: found 1000, comparisons 1,000
