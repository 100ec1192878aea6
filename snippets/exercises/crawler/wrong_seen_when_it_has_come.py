"""It asks whether a page is here, not whether it is on its way: two pages
with one link fetch it twice.

Breaks: promise_each_page_once
"""

import asyncio


async def crawl(start, fetch, limit):
    """Fetch all pages; return (pages, failed), two dicts by url."""
    pages, failed = {}, {}
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
            if link not in pages and link not in failed:
                group.create_task(visit(link))

    async with asyncio.TaskGroup() as group:
        group.create_task(visit(start))
    return pages, failed
