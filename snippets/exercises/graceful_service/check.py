"""What a service promises that stops gracefully."""

import asyncio

from harness import PATIENCE, broken, check, note

NEEDS = ("Service", "Service.submit", "Service.stop")
LIMIT = 10
TURNS = 200  # of the loop: after them, what can happen has happened
CLEAN_UP = 50  # turns that a cancelled job takes to end


class World:
    """Jobs that tell what becomes of them, and a grace that is set."""

    over = False  # what is cancelled then, is cancelled by asyncio.run

    def __init__(self, **ends):
        self.ends = ends  # by job: an exception, or None
        self.go = {job: asyncio.Event() for job in ends}
        self.grace_is_over = asyncio.Event()
        self.begun = []
        self.running = []
        self.cleaning = []
        self.cut = []  # whose clean-up is cut off

    def tell(self, text):
        if not World.over:
            note(text)

    async def handle(self, job):
        self.begun.append(job)
        self.running.append(job)
        self.tell(f"job {job} begins")
        try:
            await self.go[job].wait()
            if self.ends[job] is not None:
                self.tell(f"job {job} fails")
                raise self.ends[job]
        except asyncio.CancelledError:
            self.tell(f"job {job} is cancelled")
            self.cleaning.append(job)
            try:
                for _ in range(CLEAN_UP):  # others go on meanwhile
                    await asyncio.sleep(0)
            except asyncio.CancelledError:
                self.tell(f"job {job} is cancelled once more")
                self.cut.append(job)
                raise
            if self.ends[job] is not None:
                raise self.ends[job] from None
            raise
        finally:
            self.running.remove(job)
            self.tell(f"job {job} has ended")

    async def grace(self):
        await self.grace_is_over.wait()
        self.tell("the grace is over")

    def service(self, task):
        """Return a service that has begun all jobs."""
        service = task.Service(self.handle, self.grace)
        for job in self.ends:
            service.submit(job)
        return service

    async def stop(self, service):
        """Return what stop returns, and the jobs that run on then."""
        self.tell("stop is called")
        try:
            late = await service.stop()
        except asyncio.CancelledError:
            self.tell("stop ends cancelled")
            late = "cancelled"
        else:
            self.tell(f"stop returns {late}")
        return late, [*self.running]


def run(main):
    """Run a promise in a loop of its own, within its time."""

    async def limited():
        try:
            async with asyncio.timeout(PATIENCE):
                await main()
        except TimeoutError:
            broken("it waits for what never comes")
        finally:
            World.over = True

    asyncio.run(limited())


async def turns():
    for _ in range(TURNS):
        await asyncio.sleep(0)


async def ended(stop, why):
    """Return what stop returns, and who runs on; broken where it waits."""
    await turns()
    check(stop.done(), f"{why}, and stop does not return")
    late, running = await stop
    check(
        not running,
        f"stop has ended, and still running: {', '.join(running)}",
    )
    return late


def promise_jobs_run_at_the_same_time(task):
    """Jobs run at the same time, each from when it is submitted."""

    async def main():
        world = World(a=None, b=None, c=None)
        service = world.service(task)
        await turns()
        check(
            sorted(world.begun) == ["a", "b", "c"],
            f"a, b, c are submitted; {world.begun} begin",
        )
        for event in world.go.values():
            event.set()
        stop = asyncio.create_task(world.stop(service))
        late = await ended(stop, "all jobs are done")
        check(late == [], f"all jobs are done, stop returns {late!r}")

    run(main)


def promise_a_stopped_service_takes_no_job(task):
    """Once stop is called, submit raises RuntimeError and begins nothing."""

    async def main():
        world = World(a=None)
        world.go["b"] = asyncio.Event()
        service = world.service(task)
        stop = asyncio.create_task(world.stop(service))
        await turns()
        for when in ("stop waits for a", "stop has returned"):
            note(f"{when}; b is submitted")
            try:
                service.submit("b")
            except RuntimeError:
                pass
            else:
                broken(f"{when}, and submit takes one more job")
            await turns()
            check(
                "b" not in world.begun, f"{when}, and one more job begins"
            )
            world.go["a"].set()
            await ended(stop, "all jobs are done")

    run(main)


def promise_who_runs_may_finish(task):
    """All submitted jobs may finish, and stop waits for nothing else."""

    async def main():
        world = World(a=None, b=None)
        before = asyncio.all_tasks()
        service = world.service(task)
        stop = asyncio.create_task(world.stop(service))
        await turns()
        check(
            len(world.begun) == 2,
            f"a and b are submitted, then stop; {world.begun} begin",
        )
        for job in world.ends:
            check(len(world.running) > 0, "the jobs do not get their grace")
            check(not stop.done(), f"stop does not wait for job {job}")
            world.go[job].set()
            await turns()
        late = await ended(stop, "all jobs are done")
        check(late == [], f"all jobs are done, stop returns {late!r}")
        left = asyncio.all_tasks() - before
        check(
            not left,
            "stop has returned, and a task of it goes on: "
            + ", ".join(t.get_coro().__qualname__ for t in left),
        )
        idle = World()
        stop = asyncio.create_task(idle.stop(idle.service(task)))
        late = await ended(stop, "there is no job")
        check(late == [], f"there is no job, stop returns {late!r}")

    run(main)


def promise_the_rest_is_cancelled(task):
    """After the grace, the rest is cancelled, awaited, and returned."""

    async def main():
        world = World(a=None, b=None, c=None)
        service = world.service(task)
        stop = asyncio.create_task(world.stop(service))
        await turns()
        world.go["b"].set()
        await turns()
        world.grace_is_over.set()
        late = await ended(stop, "the grace is over")
        check(
            isinstance(late, list) and sorted(late) == ["a", "c"],
            f"b is done, a and c are cancelled; stop returns {late!r}",
        )

    run(main)


def promise_a_job_may_come_twice(task):
    """A job that is submitted twice is handled twice, and ended twice."""

    async def main():
        ended = []

        async def handle(job):
            try:
                await asyncio.Event().wait()
            finally:
                note(f"job {job} has ended")
                ended.append(job)

        async def grace():
            pass

        service = task.Service(handle, grace)
        for job in ("a", "a", "b"):
            note(f"job {job} is submitted")
            service.submit(job)
        await turns()
        late = await service.stop()
        note(f"stop returns {late}")
        check(
            sorted(ended) == ["a", "a", "b"],
            f"a twice and b run; when stop returns, {ended} have ended",
        )
        check(
            isinstance(late, list) and sorted(late) == ["a", "a", "b"],
            f"a twice and b are cancelled, stop returns {late!r}",
        )

    run(main)


def promise_a_job_fails_alone(task):
    """A job that fails ends alone: before stop, in it, or when cancelled."""

    async def main():
        errors = [ValueError("one"), KeyError("two"), OSError("three")]
        world = World(
            bad=errors[0], worse=errors[1], worst=errors[2], good=None
        )
        service = world.service(task)
        await turns()
        world.go["bad"].set()
        await turns()
        check("good" in world.running, "one job fails, another is ended")
        stop = asyncio.create_task(world.stop(service))
        await turns()
        world.go["worse"].set()
        await turns()
        check("good" in world.running, "one job fails, another is ended")
        check(not stop.done(), "a job fails, and stop waits no more")
        world.go["good"].set()
        await turns()
        world.grace_is_over.set()
        await ended(stop, "the grace is over")

    run(main)


def promise_a_cancelled_stop_leaves_no_job(task):
    """A cancelled stop cancels the jobs, waits for them, ends cancelled."""

    async def main():
        world = World(a=None, b=None)
        service = world.service(task)
        stop = asyncio.create_task(world.stop(service))
        await turns()
        note("stop is cancelled")
        stop.cancel()
        late = await ended(stop, "stop is cancelled")
        check(
            late == "cancelled",
            f"stop is cancelled, and returns {late!r} as if it were not",
        )

    run(main)


def promise_a_clean_up_is_not_cut_off(task):
    """A stop that is cancelled while jobs clean up lets them do it."""

    async def main(cause):
        world = World(a=None, b=None)
        service = world.service(task)
        stop = asyncio.create_task(world.stop(service))
        await turns()
        if cause == "the grace is over":
            world.grace_is_over.set()
        else:
            note(cause)
            stop.cancel()
        while len(world.cleaning) < 2:
            await asyncio.sleep(0)
        note("a and b clean up; the grace is over, and stop is cancelled")
        world.grace_is_over.set()
        stop.cancel()
        late = await ended(stop, "stop is cancelled")
        check(
            not world.cut,
            f"{cause}, jobs clean up, and stop is cancelled: that cuts "
            f"off {' and '.join(world.cut)}",
        )
        check(
            late == "cancelled",
            f"stop is cancelled, and returns {late!r} as if it were not",
        )

    for cause in ("the grace is over", "stop is cancelled"):
        World.over = False
        run(lambda cause=cause: main(cause))
