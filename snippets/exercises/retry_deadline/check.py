"""What tries with a deadline promise."""

import asyncio
import selectors

from harness import broken, check, note

NEEDS = ("retry",)
LIMIT = 30
LATEST = 100_000  # seconds of the loop's clock
SILENCE = 2  # seconds of the world's clock


class Jumping(selectors.SelectSelector):
    """Jumps to the next time that something is due, and waits for nothing."""

    now = 0.0

    def select(self, timeout=None):
        if timeout is None:  # nothing is due: only a thread could go on
            ready = super().select(SILENCE)
            if not ready:
                broken("it waits for what never comes")
            return ready
        ready = super().select(0)
        if not ready:
            self.now += timeout
        if self.now > LATEST:
            broken("it tries again without end")
        return ready


class Loop(asyncio.SelectorEventLoop):
    """A loop whose clock jumps."""

    def __init__(self):
        self.jumping = Jumping()
        super().__init__(self.jumping)

    def time(self):
        return self.jumping.now


def now():
    """Return the time of the loop, in a number that is nice to read."""
    time = round(asyncio.get_running_loop().time(), 3)
    return int(time) if time == int(time) else time


class Service:
    """What is tried; each try is told what it does, the last one again and again."""

    def __init__(self, *tries):
        self.tries = tries
        self.begun = []
        self.running = 0

    async def attempt(self):
        does = self.tries[min(len(self.begun), len(self.tries) - 1)]
        self.begun.append(now())
        note(f"at {now()}: try {len(self.begun)} begins")
        self.running += 1
        try:
            return await does()
        except asyncio.CancelledError:
            note(f"at {now()}: it is cancelled")
            raise
        finally:
            for _ in range(5):  # other tasks go on meanwhile
                await asyncio.sleep(0)
            self.running -= 1
            note(f"at {now()}: it has ended")


def fails(error, after=0):
    async def does():
        await asyncio.sleep(after)
        raise error

    return does


def returns(value):
    async def does():
        return value

    return does


async def hangs():
    await asyncio.Event().wait()


async def hangs_and_fails():
    try:
        await asyncio.Event().wait()
    finally:
        raise ConnectionError("lost while it was closed")


def run(task, service, seconds):
    """Retry; return what came of it, and when."""

    async def main():
        note(f"at {now()}: retry is called, for {seconds} seconds")
        try:
            end = await task.retry(service.attempt, seconds)
            note(f"at {now()}: it returns {end!r}")
        except NotImplementedError:
            raise
        except Exception as error:
            end = error
            note(f"at {now()}: it raises {error!r}")
        check(
            not service.running, f"it ends at {now()}, and a try still runs"
        )
        return end, now()

    with asyncio.Runner(loop_factory=Loop) as runner:
        return runner.run(main())


def promise_the_pauses_grow(task):
    """After a ConnectionError it pauses, longer each time, and returns the first result."""
    lost = fails(ConnectionError("lost"))
    service = Service(lost, lost, lost, returns("answer"))
    end, _ = run(task, service, 60)
    check(
        service.begun == [0, 1, 3, 7],
        f"each try fails at once, and they begin at {service.begun}",
    )
    check(end == "answer", f"try 4 returns answer, retry ends in {end!r}")
    slow = fails(ConnectionError("lost"), after=2)
    service = Service(slow, slow, returns("answer"))
    run(task, service, 60)
    check(
        service.begun == [0, 3, 7],
        f"each try fails after 2 seconds, and they begin at {service.begun}",
    )
    service = Service(*[lost] * 7, returns("answer"))
    run(task, service, 200)
    check(
        service.begun == [0, 1, 3, 7, 15, 31, 63, 127],
        f"each try fails at once, and they begin at {service.begun}",
    )


def promise_other_errors_are_raised_at_once(task):
    """Any other error is raised as it is, at once, also a TimeoutError of its own."""
    for error in (ValueError("no such user"), TimeoutError("its own")):
        service = Service(fails(ConnectionError("lost")), fails(error))
        end, time = run(task, service, 60)
        check(
            end is error and time == 1,
            f"try 2 raises {error!r} at 1, retry ends in {end!r} at {time}",
        )


def promise_the_deadline_ends_a_try(task):
    """At the deadline the try that runs is cancelled, and ended when TimeoutError is raised."""
    lost = fails(ConnectionError("lost"))
    for tries in ([hangs], [lost, hangs], [lost, hangs_and_fails]):
        service = Service(*tries)
        end, time = run(task, service, 10)
        check(
            isinstance(end, TimeoutError) and time == 10,
            f"try {len(tries)} hangs, the deadline is at 10, retry ends in "
            f"{end!r} at {time}",
        )
        check(
            len(service.begun) == len(tries),
            f"try {len(tries)} hangs until the deadline, and another follows",
        )


def promise_no_pause_past_the_deadline(task):
    """If the time is over before the next try could begin, it gives up at once."""
    service = Service(fails(ConnectionError("lost")))
    end, time = run(task, service, 10)
    check(
        service.begun == [0, 1, 3, 7],
        f"the deadline is at 10, and tries begin at {service.begun}",
    )
    check(
        isinstance(end, TimeoutError) and time == 7,
        "the try at 7 fails, the next one would begin at 15, the deadline is "
        f"at 10, and retry ends in {end!r} at {time}",
    )


def promise_the_last_failure_is_told(task):
    """The TimeoutError tells of the last failure, as its cause."""
    first, second = ConnectionError("lost"), ConnectionError("refused")
    for last, how in (
        (hangs, "the third hangs"),
        (None, "there is no third"),
    ):
        tries = [fails(first), fails(second)]
        service = Service(*tries, last) if last else Service(*tries)
        end, _ = run(task, service, 5 if last else 2)
        cause = getattr(end, "__cause__", None)
        check(
            cause is second,
            f"two tries fail, {how}, retry ends in {end!r} with the cause "
            f"{cause!r}, not {second!r}",
        )


def promise_who_is_cancelled_ends_cancelled(task):
    """Cancelled itself, it cancels the try, waits for its end, and tries no more."""
    for does, where in (
        (hangs, "a try"),
        (hangs_and_fails, "a try whose end fails"),
        (fails(ConnectionError("lost")), "a pause"),
    ):
        service = Service(does)

        async def main(service=service, where=where):
            call = asyncio.create_task(task.retry(service.attempt, 60))
            await asyncio.sleep(4)
            tries = len(service.begun)
            note(f"at {now()}: who waits for it is cancelled, in {where}")
            call.cancel()
            await asyncio.wait([call])
            check(
                not service.running,
                "it is cancelled and ends, and a try still runs",
            )
            await asyncio.sleep(100)
            check(
                len(service.begun) == tries,
                f"it is cancelled in {where}, and tries again",
            )
            check(
                call.cancelled(),
                f"it is cancelled in {where}, and ends as if it were not",
            )

        with asyncio.Runner(loop_factory=Loop) as runner:
            runner.run(main())

    service = Service(fails(ConnectionError("lost")), returns("answer"))

    async def says_goodbye():
        try:
            await asyncio.Event().wait()
        finally:
            note(f"at {now()}: a task is cancelled; cleaning up it retries")
            await task.retry(service.attempt, 60)

    async def main():
        call = asyncio.create_task(says_goodbye())
        await asyncio.sleep(4)
        call.cancel()
        await asyncio.wait([call])

    with asyncio.Runner(loop_factory=Loop) as runner:
        runner.run(main())
    check(
        service.begun == [4, 5],
        "it was cancelled before it called retry, and not while in it; tries "
        f"begin at {service.begun}, not at [4, 5]",
    )
