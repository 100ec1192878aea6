# /// script
# dependencies = ["hypothesis"]
# [tool.snippet]
# group = "tools"
# platforms = ["linux"]
# timeout = 60
# ///
"""The same search, with a pool that refuses what it has."""

import tempfile

from hypothesis import settings
from hypothesis.configuration import set_hypothesis_home_dir
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)


class Pool:
    """Lends two connections; a borrower gives back when he is done."""

    def __init__(self):
        self.free = ["a", "b"]

    def lend(self):
        return self.free.pop() if self.free else None

    def give_back(self, connection):
        if connection in self.free:
            return
        self.free.append(connection)


class Borrowers(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.pool, self.lent, self.last = Pool(), [], None

    @rule()
    def lend(self):
        if connection := self.pool.lend():
            self.lent.append(connection)
            self.last = connection

    @rule()
    def give_back(self):  # also what was given back before
        if self.last:
            self.pool.give_back(self.last)
            if self.last in self.lent:
                self.lent.remove(self.last)

    @invariant()
    def nobody_shares(self):
        every = self.lent + self.pool.free
        assert len(set(every)) == len(every), f"twice: {every}"


quiet = settings(derandomize=True, database=None, deadline=None)
with tempfile.TemporaryDirectory() as folder:
    set_hypothesis_home_dir(folder)
    try:
        run_state_machine_as_test(Borrowers, settings=quiet)
        print("no order of calls was found that breaks it")
    except AssertionError as error:
        print(error)
        lines = [x for n in error.__notes__ for x in n.splitlines()]
        calls = ("state.lend()", "state.give_back()")
        print("shortest way there:", *[x for x in lines if x in calls])

# Output:
# no order of calls was found that breaks it
