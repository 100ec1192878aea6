"""It lets a failure through to the group, which cancels all others: one
dead link, and no result.

Breaks: promise_a_page_that_fails_stops_nobody
"""

import asyncio


async def crawl(start, fetch, limit):
    """Fetch all pages; return (pages, failed), two dicts by url."""
    pages, failed = {}, {}
    seen = {start}
    places = asyncio.Semaphore(limit)

    async def visit(url):
        async with places:
            links = await fetch(url)
        pages[url] = links
        for link in links:
            if link not in seen:
                seen.add(link)
                group.create_task(visit(link))

    async with asyncio.TaskGroup() as group:
        group.create_task(visit(start))
    return pages, failed
