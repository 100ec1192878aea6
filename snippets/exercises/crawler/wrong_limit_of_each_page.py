"""Each page has a limit of its own for its links: what runs at the same
time grows with each level.

Breaks: promise_no_more_than_the_limit
"""

import asyncio


async def crawl(start, fetch, limit):
    """Fetch all pages; return (pages, failed), two dicts by url."""
    pages, failed = {}, {}
    seen = {start}

    async def visit(url, places):
        try:
            async with places:
                links = await fetch(url)
        except Exception as error:
            failed[url] = error
            return
        pages[url] = links
        places = asyncio.Semaphore(limit)
        for link in links:
            if link not in seen:
                seen.add(link)
                group.create_task(visit(link, places))

    async with asyncio.TaskGroup() as group:
        group.create_task(visit(start, asyncio.Semaphore(1)))
    return pages, failed
