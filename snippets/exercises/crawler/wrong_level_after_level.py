"""It gathers one level of links, then the next: one slow page, and all
that is behind the others waits.

Breaks: promise_a_slow_page_holds_up_only_itself
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

    level = [start]
    while level:
        async with asyncio.TaskGroup() as group:
            for url in level:
                group.create_task(visit(url))
        links = [link for url in level for link in pages.get(url, ())]
        level = list(dict.fromkeys(u for u in links if u not in seen))
        seen.update(level)
    return pages, failed
