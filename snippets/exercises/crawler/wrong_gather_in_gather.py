"""Each page gathers its links. When it is cancelled, gather ends with
the first of them that has ended, while others still clean up.

Breaks: promise_cancelled_it_leaves_no_fetch
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
                pages[url] = await fetch(url)
        except Exception as error:
            failed[url] = error
            return
        new = [u for u in dict.fromkeys(pages[url]) if u not in seen]
        seen.update(new)
        await asyncio.gather(*map(visit, new))

    await visit(start)
    return pages, failed
