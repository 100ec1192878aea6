"""Locks and their kin: each lets the right threads pass, and no other."""

import threading
from threading import (
    Barrier,
    Condition,
    Lock,
    Semaphore,
)

# --8<-- [start:lock]
lock = Lock()  # RLock: may enter again
count = 0


def add():
    global count
    with lock:  # released on error, too
        count += 1


# --8<-- [end:lock]


# --8<-- [start:timeout]
if lock.acquire(timeout=1):  # seconds
    try:
        count += 1
    finally:
        lock.release()
else:
    print("held too long: report it")
# --8<-- [end:timeout]


# --8<-- [start:once]
settings = None


def get():
    global settings
    with lock:  # the check is inside, too
        if settings is None:
            settings = {"loaded": True}
        return settings


# --8<-- [end:once]


# --8<-- [start:order]
def transfer(a, b, amount):
    if a is b:  # one lock, twice: no end
        return
    # one order for all: no deadlock
    first, second = sorted((a, b), key=id)
    with first.lock, second.lock:
        a.money -= amount
        b.money += amount


# --8<-- [end:order]


# --8<-- [start:semaphore]
at_most_3 = Semaphore(3)


def call():
    with at_most_3:  # the fourth waits
        ...


# --8<-- [end:semaphore]


# --8<-- [start:condition]
changed = Condition()
items = []


def take():
    with changed:
        changed.wait_for(lambda: items)
        return items.pop()


def give(item):
    with changed:
        items.append(item)
        changed.notify()


# --8<-- [end:condition]


# --8<-- [start:barrier]
all_ready = Barrier(3)


def runner():
    # opens when three wait in it
    all_ready.wait(timeout=5)


# --8<-- [end:barrier]


class Account:
    def __init__(self, money):
        self.money = money
        self.lock = Lock()


def in_threads(*functions):
    threads = [
        threading.Thread(target=f)
        for f in functions
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


in_threads(
    add,
    add,
    call,
    call,
    runner,
    runner,
    runner,
)
print("count:", count)
print(get() is get())
rich, poor = Account(100), Account(0)
transfer(rich, poor, 30)
transfer(rich, rich, 30)
print("money:", rich.money, poor.money)
in_threads(take, lambda: give("a cup"))
print("items left:", items)

# Output:
# count: 3
# True
# money: 70 30
# items left: []
