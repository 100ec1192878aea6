"""What the first success of several attempts promises."""

import asyncio

from harness import PATIENCE, broken, check, note

NEEDS = ("first_success",)


class Attempts:
    """Attempts that tell what becomes of them."""

    def __init__(self):
        self.running = set()

    def make(self, name, ends, begun=None, turns=5):
        """Return an attempt that begins, runs `ends`, and cleans up slowly."""

        async def attempt():
            self.running.add(name)
            note(f"{name} begins")
            if begun is not None:
                begun.set()
            try:
                return await ends()
            except asyncio.CancelledError:
                note(f"{name} is cancelled")
                raise
            finally:
                for _ in range(turns):  # other tasks go on meanwhile
                    await asyncio.sleep(0)
                self.running.discard(name)
                note(f"{name} has ended")

        return attempt

    def check(self, when):
        """Break where one is still running."""
        check(
            not self.running,
            f"{when}, and still running: {', '.join(sorted(self.running))}",
        )


def run(main):
    """Run a promise in a loop of its own, within its time."""

    async def limited():
        try:
            async with asyncio.timeout(PATIENCE):
                await main()
        except TimeoutError:
            broken("it waits for what never comes")

    asyncio.run(limited())


async def for_ever():
    await asyncio.Event().wait()


def returns(value):
    async def end():
        return value

    return end


def fails(error):
    async def end():
        raise error

    return end


def promise_a_failure_is_no_result(task):
    """The first that succeeds is the result, not the first that ends."""

    async def main():
        attempts = Attempts()
        first = attempts.make("first", fails(ValueError("not today")))
        failed = asyncio.Event()

        async def failing():
            try:
                return await first()
            finally:
                failed.set()

        async def after():
            await failed.wait()
            return "second"

        second = attempts.make("second", after)
        got = await task.first_success([failing, second])
        check(
            got == "second",
            f"the first attempt fails, the second succeeds, {got!r} is returned",
        )
        attempts = Attempts()
        got = await task.first_success(
            [
                attempts.make("third", fails(ValueError("not today"))),
                attempts.make("fourth", returns(None)),
            ]
        )
        check(
            got is None,
            f"the third fails, the fourth returns None, {got!r} is returned",
        )

    run(main)


def promise_all_begin_at_once(task):
    """All attempts run at the same time."""

    async def main():
        attempts = Attempts()
        begun = asyncio.Event()

        async def wait():
            await begun.wait()
            return "first"

        first = attempts.make("first", wait)
        second = attempts.make("second", for_ever, begun)
        got = await task.first_success([first, second])
        check(
            got == "first",
            f"the first attempt succeeds, {got!r} is returned",
        )

    run(main)


def promise_the_others_have_ended(task):
    """When the result is returned, the other attempts have ended."""

    async def main():
        attempts = Attempts()
        begun = asyncio.Event()

        async def wait():
            await begun.wait()
            return "first"

        first = attempts.make("first", wait)
        second = attempts.make("second", for_ever, begun)
        await task.first_success([first, second])
        attempts.check("the result is returned")
        await _some_end_sooner(task)

    run(main)


async def _some_end_sooner(task):
    """Break unless it waits for all, also where others fail or end sooner."""
    attempts = Attempts()
    begun = asyncio.Event()

    async def wait():
        await begun.wait()
        return "first"

    async def fails_when_cancelled():
        try:
            await for_ever()
        finally:
            note("second fails, as it is cancelled")
            raise ConnectionError("it is closed")

    calls = [
        attempts.make("first", wait, turns=0),
        attempts.make("second", fails_when_cancelled, turns=5),
        attempts.make("third", for_ever, begun, turns=20),
    ]
    try:
        got = await task.first_success(calls)
    except ConnectionError as error:
        broken(
            "the first succeeds, the second fails when it is cancelled, "
            f"and {error!r} is raised"
        )
    check(
        got == "first", f"the first attempt succeeds, {got!r} is returned"
    )
    attempts.check("the result is returned")


def promise_all_failures_are_told(task):
    """Where all fail, each failure is in the ExceptionGroup."""

    async def main():
        errors = [ValueError("not today"), KeyError("nor here")]
        attempts = Attempts()
        calls = [
            attempts.make(f"attempt {n}", fails(e))
            for n, e in enumerate(errors, 1)
        ]
        try:
            got = await task.first_success(calls)
        except ExceptionGroup as group:
            check(
                set(group.exceptions) == set(errors),
                f"two attempts fail, the group tells of {[*group.exceptions]}",
            )
        except (ValueError, KeyError) as error:
            broken(f"two attempts fail, {error!r} alone is raised")
        else:
            broken(f"all attempts fail, and {got!r} is returned")

    run(main)


def promise_who_cancels_it_cancels_all(task):
    """Cancelled itself, it cancels its attempts, waits for them, and ends cancelled."""

    async def main():
        attempts = Attempts()
        begun = [asyncio.Event(), asyncio.Event()]
        calls = [
            attempts.make(f"attempt {n}", for_ever, e, turns=10 * n)
            for n, e in enumerate(begun, 1)
        ]
        waiter = asyncio.create_task(task.first_success(calls))
        for event in begun:
            await event.wait()
        note("the caller is cancelled")
        waiter.cancel()
        await asyncio.wait([waiter])
        attempts.check("the cancelled call has ended")
        check(
            waiter.cancelled(),
            "it is cancelled, and goes on as if it were not",
        )

    run(main)
