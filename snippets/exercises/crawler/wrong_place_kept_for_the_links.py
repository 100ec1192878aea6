"""A page keeps its place until all pages behind it are here: where links
lead deeper than the limit, each waits for another.

Breaks: promise_a_slow_page_holds_up_only_itself
"""

import asyncio


async def crawl(start, fetch, limit):
    """Fetch all pages; return (pages, failed), two dicts by url."""
    pages, failed = {}, {}
    seen = {start}
    places = asyncio.Semaphore(limit)

    async def visit(url):
        async with places, asyncio.TaskGroup() as group:
            try:
                pages[url] = await fetch(url)
            except Exception as error:
                failed[url] = error
                return
            for link in pages[url]:
                if link not in seen:
                    seen.add(link)
                    group.create_task(visit(link))

    await visit(start)
    return pages, failed
