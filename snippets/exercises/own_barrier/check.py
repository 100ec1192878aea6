"""What a barrier promises."""

from explore import every_order
from harness import check, start

NEEDS = ("Barrier", "Barrier.wait")
LIMIT = 60
# Who waits for ever may wait for a lock of its own: that is a deadlock, too.
FOR_EVER = {"waits for ever", "deadlock"}
GO = """
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


def promise_nobody_goes_on_alone(task):
    """Nobody goes on before all have come, and who waits does nothing."""
    driver = f"""
from threading import Thread

barrier = Barrier(3)


def work():
    barrier.wait()
    print("two have come, one is missing, and one goes on")


threads = [Thread(target=work, name="ann"), Thread(target=work, name="bob")]
{GO}"""
    every_order(task, driver, ends=FOR_EVER)


def promise_all_go_on(task):
    """When all have come, all go on."""
    driver = """
from threading import Thread

barrier = Barrier(2)
threads = [Thread(target=barrier.wait, name="ann")]
for thread in threads:
    thread.start()
barrier.wait()
for thread in threads:
    thread.join()
"""
    every_order(task, driver)
    barrier = task.Barrier(3)
    calls = [start(name, barrier.wait) for name in ("ann", "bob", "cid")]
    for call in calls:
        call.result()


def promise_round_after_round(task):
    """The same barrier serves round after round, and nobody is a round ahead."""
    driver = """
from threading import Thread

barrier = Barrier(2)
ended = []


def work(name):
    ended.append(name)
    barrier.wait()
    assert len(set(ended)) == 2, f"{name} begins round 2 alone"
    ended.append(name)
    barrier.wait()
    assert len(ended) == 4, f"{name} begins round 3 alone"


threads = [Thread(target=work, args=("ann",), name="ann")]
for thread in threads:
    thread.start()
work("bob")
for thread in threads:
    thread.join()
"""
    every_order(task, driver, accesses=False)


def promise_one_is_told(task):
    """One of them gets True, the others get False, in each round."""
    driver = f"""
from threading import Thread

barrier = Barrier(2)
told = []


def work():
    got = barrier.wait()
    told.append(got)


threads = [Thread(target=work, name="ann"), Thread(target=work, name="bob")]
{GO}
assert sorted(told) == [False, True], f"two have met and got {{sorted(told)}}"
"""
    every_order(task, driver)
    barrier = task.Barrier(3)
    for number in (1, 2):
        calls = [
            start(name, barrier.wait) for name in ("ann", "bob", "cid")
        ]
        told = sorted(call.result() for call in calls)
        check(
            told == [False, False, True],
            f"round {number}: three have met and got {told}",
        )
