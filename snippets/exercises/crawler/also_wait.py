"""One loop begins fetches while there is room, and waits for the first that
ends.
"""

import asyncio


async def crawl(start, fetch, limit):
    """Fetch all pages; return (pages, failed), two dicts by url."""
    pages, failed = {}, {}
    seen = {start}
    todo = [start]
    running = {}  # url by task
    try:
        while todo or running:
            while todo and len(running) < limit:
                url = todo.pop()
                running[asyncio.create_task(fetch(url))] = url
            done, _ = await asyncio.wait(
                running, return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                url = running.pop(task)
                if task.exception() is not None:
                    failed[url] = task.exception()
                    continue
                pages[url] = task.result()
                new = set(pages[url]) - seen
                seen |= new
                todo += new
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
    return pages, failed
