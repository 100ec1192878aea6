"""What the program promises that a dump of its threads is from."""

from explore import every_order
from harness import check

NEEDS = (
    "cycle",
    "Stock",
    "Stock.pack",
    "Stock.counts",
    "Journal",
    "Journal.report",
)
GO = """
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""
PACK = """
from threading import Thread

journal = Journal()
stock = Stock(2, journal)


def pack():
    stock.pack()

"""
END = """
counts = stock.counts()
report = journal.report(stock)
lines = len(journal.lines)
"""


def promise_the_cycle_is_found(task):
    """The threads that wait in a circle are named, and no other."""
    got = task.cycle()
    check(
        isinstance(got, set | frozenset),
        f"it returns no set but {got!r}",
    )
    check(
        "printer" not in got,
        "the printer is in it: which of the threads could wake it, and "
        "does the printer keep that one from anything?",
    )
    check(
        "packer-2" not in got,
        "packer-2 is in it: it waits, but who waits for something that it has?",
    )
    check(
        got == {"packer-1", "reporter"},
        f"it returns {sorted(got)}: who has what these wait for?",
    )


def promise_no_order_ends_in_a_deadlock(task):
    """Whoever packs and whoever reports comes to an end, in every order."""
    driver = f"""{PACK}
def report():
    journal.report(stock)


threads = [
    Thread(target=pack, name="packer"),
    Thread(target=report, name="reporter"),
]
{GO}"""
    every_order(task, driver)


def promise_a_report_is_of_one_moment(task):
    """A report is of one moment: as many lines as are packed."""
    driver = f"""{PACK}
reports = []


def report():
    got = journal.report(stock)
    reports.append(got)


threads = [
    Thread(target=pack, name="packer"),
    Thread(target=report, name="reporter"),
]
{GO}
for shelf, packed, lines in reports:
    assert shelf + packed == 2, f"2 goods; a report says {{shelf}} on the shelf, {{packed}} packed"
    assert packed == lines, f"a report says {{packed}} packed, {{lines}} lines"
assert len(reports) == 1, "a report does not come"
"""
    every_order(task, driver)


def promise_no_pack_is_lost(task):
    """Two packers pack two, and write two lines."""
    driver = f"""{PACK}
threads = [
    Thread(target=pack, name="packer-1"),
    Thread(target=pack, name="packer-2"),
]
{GO}{END}
assert counts == (0, 2), f"two packers pack two of two; counts says {{counts}}"
assert lines == 2, f"two are packed, and {{lines}} lines are written"
assert report == (0, 2, 2), f"two are packed, two lines; report says {{report}}"
"""
    every_order(task, driver)


def promise_counts_are_of_one_moment(task):
    """The counts add up to the goods there are, also while one is packed."""
    driver = f"""{PACK}
seen = []


def ask():
    got = stock.counts()
    seen.append(got)


threads = [
    Thread(target=pack, name="packer"),
    Thread(target=ask, name="visitor"),
]
{GO}
for shelf, packed in seen:
    assert shelf + packed == 2, f"2 goods; counts says {{shelf}} on the shelf, {{packed}} packed"
"""
    every_order(task, driver)
