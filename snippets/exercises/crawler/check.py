"""What a crawler promises."""

import asyncio

from harness import PATIENCE, broken, check, note

NEEDS = ("crawl",)
LIMIT = 10
TURNS = 200  # of the loop: after them, what can happen has happened


class Site:
    """Pages and their links; a page that is held comes when it may."""

    over = False  # what is cancelled then, is cancelled by asyncio.run

    def __init__(self, pages, held=()):
        self.pages = pages
        self.free = {url: asyncio.Event() for url in held}
        self.fetched = []
        self.running = []

    async def fetch(self, url):
        self.fetched.append(url)
        self.running.append(url)
        self.tell(f"{url} is fetched")
        try:
            if url in self.free:
                await self.free[url].wait()
            else:
                await asyncio.sleep(0)
            found = self.pages[url]
            if isinstance(found, Exception):
                self.tell(f"{url} fails")
                raise found
            self.tell(f"{url} has come")
            return found
        except asyncio.CancelledError:
            self.tell(f"{url} is cancelled")
            turns = 5 + 5 * self.running.index(url)
            for _ in range(turns):  # others go on meanwhile
                await asyncio.sleep(0)
            raise
        finally:
            self.running.remove(url)

    def tell(self, text):
        if not Site.over:
            note(text)


def run(main):
    """Run a promise in a loop of its own, within its time."""

    async def limited():
        try:
            async with asyncio.timeout(PATIENCE):
                await main()
        except TimeoutError:
            broken("it waits for what never comes")
        finally:
            Site.over = True

    asyncio.run(limited())


async def turns():
    for _ in range(TURNS):
        await asyncio.sleep(0)


async def crawled(task, site, limit):
    """Return what crawl returns for a site whose pages come by themselves."""
    call = asyncio.create_task(task.crawl("/", site.fetch, limit))
    await turns()
    check(
        call.done(),
        "crawl does not return, and nothing is being fetched"
        if not site.running
        else f"crawl does not return, it still fetches {site.running}",
    )
    return await call


def promise_each_page_once(task):
    """Every page that links lead to is fetched, once, and returned."""

    async def main():
        site = Site(
            {
                "/": ["/a", "/b", "/"],
                "/a": ["/b", "/c", "/c"],
                "/b": ["/c", "/a"],
                "/c": ["/d", "/"],
                "/d": [],
            }
        )
        pages, failed = await crawled(task, site, 10)
        twice = {u for u in site.fetched if site.fetched.count(u) > 1}
        check(not twice, f"fetched more than once: {sorted(twice)}")
        check(pages == site.pages, f"the pages returned are {pages}")
        check(failed == {}, f"no page fails, and failed is {failed}")
        site = Site({"/": []})
        pages, failed = await crawled(task, site, 1)
        check(
            (pages, failed) == ({"/": []}, {}),
            f"a site of one page without links: {pages}, {failed}",
        )

    run(main)


def promise_a_page_that_fails_stops_nobody(task):
    """A page that fails is told with its error; all others are fetched."""

    async def main():
        gone, slow = KeyError("gone"), TimeoutError("too slow")
        site = Site(
            {
                "/": ["/gone", "/a"],
                "/a": ["/gone", "/b"],
                "/b": ["/c"],
                "/c": ["/slow"],
                "/gone": gone,
                "/slow": slow,
            }
        )
        for limit in (1, 3):
            site.fetched.clear()
            pages, failed = await crawled(task, site, limit)
            check(
                failed == {"/gone": gone, "/slow": slow},
                f"/gone and /slow fail, told is {failed}",
            )
            check(
                sorted(pages) == ["/", "/a", "/b", "/c"],
                f"pages returned: {sorted(pages)}",
            )
            check(
                site.fetched.count("/gone") == 1,
                "a page that fails is fetched more than once",
            )
        error = ValueError("no start")
        pages, failed = await crawled(task, Site({"/": error}), 2)
        check(
            (pages, failed) == ({}, {"/": error}),
            f"the first page fails; crawl returns {pages}, {failed}",
        )

    run(main)


def promise_no_more_than_the_limit(task):
    """At most as many fetches run as the limit says."""

    async def main():
        ann = [f"/ann/{n}" for n in range(4)]
        bob = [f"/bob/{n}" for n in range(4)]
        many = ann + bob
        site = Site(
            {
                "/": ["/ann", "/bob"],
                "/ann": ann,
                "/bob": bob,
                **{u: [] for u in many},
            },
            held=many,
        )
        call = asyncio.create_task(task.crawl("/", site.fetch, 3))
        while many:
            await turns()
            check(
                len(site.running) <= 3,
                f"the limit is 3, and these run: {', '.join(site.running)}",
            )
            check(
                len(site.running) == min(3, len(many)),
                f"the limit is 3, {len(many)} pages are known and not here, "
                f"and {len(site.running)} of them are being fetched",
            )
            url = site.running[0]
            many.remove(url)
            site.free[url].set()
        await turns()
        check(call.done(), "all pages are here, and crawl does not return")
        pages, failed = await call
        check(len(pages) == 11 and not failed, f"{pages}, {failed}")

    run(main)


def promise_a_slow_page_holds_up_only_itself(task):
    """While one page is slow, links of all others are followed."""

    async def main():
        site = Site(
            {
                "/": ["/slow", "/a"],
                "/a": ["/b"],
                "/b": ["/c"],
                "/c": [],
                "/slow": ["/d"],
                "/d": [],
            },
            held=["/slow"],
        )
        call = asyncio.create_task(task.crawl("/", site.fetch, 2))
        await turns()
        check(
            "/c" in site.fetched,
            "/slow does not come; / has led to /a, that to /b, that to /c; "
            f"fetched are {', '.join(site.fetched)}",
        )
        check(not call.done(), "/slow has not come, and crawl returns")
        site.free["/slow"].set()
        await turns()
        check(call.done(), "all pages are here, and crawl does not return")
        pages, _ = await call
        check(
            "/d" in pages, f"/slow leads to /d; returned: {sorted(pages)}"
        )

    run(main)


def promise_cancelled_it_leaves_no_fetch(task):
    """When it is cancelled, it ends its fetches and then ends cancelled."""

    async def main():
        site = Site(
            {"/": ["/a", "/b", "/c"], "/a": [], "/b": [], "/c": []},
            held=["/a", "/b", "/c"],
        )
        before = asyncio.all_tasks()
        running = []

        async def caller():
            try:
                await task.crawl("/", site.fetch, 2)
            finally:
                running.extend(site.running)

        call = asyncio.create_task(caller())
        await turns()
        note("crawl is cancelled")
        call.cancel()
        await turns()
        check(call.done(), "crawl is cancelled, and does not end")
        check(
            not running,
            f"crawl has ended, and still running: {', '.join(running)}",
        )
        check(call.cancelled(), "crawl is cancelled, and goes on as if not")
        check(
            len(site.fetched) == 3,  # the first, and two of its links
            "crawl is cancelled, and one more page is fetched",
        )
        check(
            asyncio.all_tasks() == before,
            "crawl has ended, and tasks of it wait on",
        )

    run(main)
