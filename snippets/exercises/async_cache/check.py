"""What a cache for asyncio promises."""

import asyncio

from harness import PATIENCE, broken, check, note

NEEDS = ("Cache", "Cache.get")
LIMIT = 10
TURNS = 200  # of the loop: after them, what can begin has begun


class World:
    """A service that loads, and a clock; both do what the promise says."""

    over = False  # what is cancelled then, is cancelled by asyncio.run

    def __init__(self, *answers):
        self.answers = list(answers)  # of one load after another
        self.begun = []
        self.go = asyncio.Event()
        self.time = 1000.0

    async def load(self, key):
        self.begun.append(key)
        number = len(self.begun)
        note(f"load {number} begins, of {key}")
        try:
            await self.go.wait()
        except asyncio.CancelledError:
            if not World.over:
                note(f"load {number} is cancelled")
            raise
        answer = self.answers[min(number, len(self.answers)) - 1]
        if isinstance(answer, Exception):
            note(f"load {number} fails")
            raise answer
        note(f"load {number} returns {answer!r}")
        return answer

    def cache(self, task, lifetime=60):
        return task.Cache(self.load, lifetime, lambda: self.time)


def run(main):
    """Run a promise in a loop of its own, within its time."""

    async def limited():
        try:
            async with asyncio.timeout(PATIENCE):
                await main()
        except TimeoutError:
            broken("a get does not come back")
        finally:
            World.over = True

    asyncio.run(limited())


async def turns():
    for _ in range(TURNS):
        await asyncio.sleep(0)


async def ended(*tasks):
    """Return what tasks return or raise; broken where one does not end."""
    await turns()
    check(all(t.done() for t in tasks), "a get waits for what never comes")
    return await asyncio.gather(*tasks, return_exceptions=True)


def promise_a_value_is_loaded_once(task):
    """A value is loaded once, also when many ask at the same time."""

    async def main():
        world = World("first", "second", "third")
        cache = world.cache(task)
        asked = [asyncio.create_task(cache.get("EUR")) for _ in range(3)]
        await turns()
        note("three tasks have asked for EUR; its load may end now")
        world.go.set()
        got = await ended(*asked)
        got.append(await cache.get("EUR"))
        check(
            got == ["first"] * 4,
            f"three ask at the same time, one later; they get {got}",
        )
        check(
            world.begun == ["EUR"],
            f"one key is asked for, and loaded {len(world.begun)} times",
        )
        world = World(None)
        world.go.set()
        cache = world.cache(task)
        got = [await cache.get("EUR"), await cache.get("EUR")]
        check(got == [None, None], f"None is loaded; two gets return {got}")
        check(
            len(world.begun) == 1,
            "the value is None, and loaded as if there were none",
        )

    run(main)


def promise_keys_do_not_wait_for_each_other(task):
    """Each key has its own value; the load of one holds up no other."""

    async def main():
        world = World("rate 1", "rate 2")
        cache = world.cache(task)
        euro = asyncio.create_task(cache.get("EUR"))
        await turns()
        yen = asyncio.create_task(cache.get("JPY"))
        await turns()
        check(
            world.begun == ["EUR", "JPY"],
            f"EUR and JPY are asked for, {world.begun} begin to load",
        )
        world.go.set()
        got = await ended(euro, yen)
        check(got == ["rate 1", "rate 2"], f"the two gets return {got}")

    run(main)


def promise_a_failure_is_raised_and_not_kept(task):
    """A failed load is raised to who asked; who asks later loads again."""

    async def main():
        error = OSError("no answer")
        world = World(error, "rate")
        cache = world.cache(task)
        asked = [asyncio.create_task(cache.get("EUR")) for _ in range(2)]
        await turns()
        world.go.set()
        got = await ended(*asked)
        check(
            got[0] is error,
            f"the load that the first get began fails; it gets {got[0]!r}",
        )
        check(
            got[1] is error or got[1] == "rate",
            f"the second get waits for that load, and gets {got[1]!r}",
        )
        note("get is called again")
        try:
            later = await cache.get("EUR")
        except OSError:
            broken("the failure is kept: a later get raises it again")
        check(later == "rate", f"a later get returns {later!r}")
        world = World("old", error)
        world.go.set()
        cache = world.cache(task, lifetime=60)
        await cache.get("EUR")
        note("61 of 60 seconds go by")
        world.time += 61
        [got] = await ended(asyncio.create_task(cache.get("EUR")))
        check(
            got is error,
            f"the value is too old, its load fails, and get returns {got!r}",
        )

    run(main)


def promise_who_is_cancelled_ends_alone(task):
    """A cancelled task ends; others that wait for the key get the value."""

    async def main():
        for which in ("first", "second"):
            world = World("rate")
            cache = world.cache(task)
            first = asyncio.create_task(cache.get("EUR"))
            await turns()
            second = asyncio.create_task(cache.get("EUR"))
            await turns()
            gone, stays = first, second
            if which == "second":
                gone, stays = second, first
            note(f"two tasks wait for EUR; the {which} is cancelled")
            gone.cancel()
            await turns()
            check(gone.done(), "a cancelled task still waits for the load")
            check(
                gone.cancelled(), "a cancelled task ends as if it were not"
            )
            begun = len(world.begun)
            note("a third task asks for EUR")
            third = asyncio.create_task(cache.get("EUR"))
            await turns()
            check(
                len(world.begun) == begun,
                "a third task asks while EUR is being loaded, and loads it too",
            )
            world.go.set()
            got, also = await ended(stays, third)
            check(
                not stays.cancelled(), "the other task is cancelled with it"
            )
            check(got == "rate", f"the other task gets {got!r}")
            check(also == "rate", f"the third task gets {also!r}")

    run(main)


def promise_old_values_are_loaded_again(task):
    """A value is kept for its lifetime, and then loaded again, once."""

    async def main():
        world = World("old", "new", "newer")
        world.go.set()
        cache = world.cache(task, lifetime=60)
        await cache.get("EUR")
        note("59 of 60 seconds go by")
        world.time += 59
        got = await cache.get("EUR")
        check(got == "old", f"after 59 of 60 s, get returns {got!r}")
        note("2 seconds go by")
        world.time += 2
        got = await asyncio.gather(cache.get("EUR"), cache.get("EUR"))
        check(
            got == ["new"] * 2,
            f"after 61 of 60 s, two tasks ask; they get {got}",
        )
        note("59 seconds go by")
        world.time += 59
        got = await cache.get("EUR")
        check(
            got == "new",
            f"59 s after the second load of 60 s, get returns {got!r}",
        )
        world = World("old", "new")
        cache = world.cache(task, lifetime=60)
        alone = asyncio.create_task(cache.get("EUR"))
        await turns()
        note("the one task that waits for EUR is cancelled")
        alone.cancel()
        await turns()
        world.go.set()
        await turns()
        note("61 of 60 seconds go by")
        world.time += 61
        [got] = await ended(asyncio.create_task(cache.get("EUR")))
        check(
            got == "new",
            f"61 of 60 s after a load that nobody waited for, get returns {got!r}",
        )

    run(main)
