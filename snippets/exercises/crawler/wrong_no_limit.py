"""It fetches all that it knows at the same time: the site takes it for an
attack.

Breaks: promise_no_more_than_the_limit
"""

import asyncio


async def crawl(start, fetch, limit):
    """Fetch all pages; return (pages, failed), two dicts by url."""
    pages, failed = {}, {}
    seen = {start}

    async def visit(url):
        try:
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
