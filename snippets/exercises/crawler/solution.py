"""A task for each url, made when the url is first seen, in one TaskGroup;
a semaphore lets as many fetch as may.
"""

import asyncio


async def crawl(start, fetch, limit):
    """Fetch all pages; return (pages, failed), two dicts by url."""
    pages, failed = {}, {}
    seen = {start}
    places = asyncio.Semaphore(limit)

    async def visit(url):
        try:
            async with places:
                links = await fetch(url)
        except Exception as error:
            failed[url] = error
            return
        pages[url] = links
        for link in links:
            if link not in seen:
                seen.add(link)
                group.create_task(visit(link))

    async with asyncio.TaskGroup() as group:
        group.create_task(visit(start))
    return pages, failed
