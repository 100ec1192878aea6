"""What steps in order promise."""

from explore import every_order

NEEDS = ("Steps", "Steps.first", "Steps.second", "Steps.third")
# Who waits for ever may wait for a lock of its own: that is a deadlock, too.
FOR_EVER = {"waits for ever", "deadlock"}
BEGIN = """
from threading import Thread

steps = Steps()
done = []


def one():
    done.append("first")


def two():
    done.append("second")


def three():
    done.append("third")

"""
THREE = """
threads = [
    Thread(target=steps.third, args=(three,), name="third"),
    Thread(target=steps.second, args=(two,), name="second"),
    Thread(target=steps.first, args=(one,), name="first"),
]
"""
GO = """
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


def promise_in_order_whoever_comes_first(task):
    """The three steps are done in order, whichever thread comes first."""
    driver = f"""{BEGIN}{THREE}{GO}
assert done == ["first", "second", "third"], f"in this order: {{done}}"
"""
    every_order(task, driver, accesses=False)


def promise_a_step_ends_before_the_next(task):
    """A step has ended before the next one begins."""
    driver = f"""{BEGIN}

def one():
    done.append("the first begins")
    done.append("the first has ended")


def two():
    assert done[-1:] != ["the first begins"], "the second begins too early"
    done.append("the second begins")
    done.append("the second has ended")


def three():
    assert done[-1:] != ["the second begins"], "the third begins too early"

{THREE}{GO}"""
    every_order(task, driver, accesses=False)


def promise_who_comes_early_waits(task):
    """A step that comes too early waits, and does nothing meanwhile."""
    for step in ("second", "third"):
        driver = f"""{BEGIN}

def do():
    print("the {step} is done and nobody did the step before")


threads = [Thread(target=steps.{step}, args=(do,), name="{step}")]
{GO}"""
        every_order(task, driver, ends=FOR_EVER)


def promise_each_has_its_own(task):
    """The steps of one service have nothing to do with those of another."""
    driver = f"""{BEGIN}
others = Steps()


def do():
    print("the second is done and only another service did its first")


threads = [
    Thread(target=steps.first, args=(one,), name="first"),
    Thread(target=others.second, args=(do,), name="other second"),
]
{GO}"""
    every_order(task, driver, ends=FOR_EVER)
