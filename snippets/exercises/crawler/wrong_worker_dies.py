"""A failure ends the worker, and its url is never reported done: join
waits for it for ever.

Breaks: promise_a_page_that_fails_stops_nobody
"""

import asyncio


async def crawl(start, fetch, limit):
    """Fetch all pages; return (pages, failed), two dicts by url."""
    pages, failed = {}, {}
    seen = {start}
    queue = asyncio.Queue()
    queue.put_nowait(start)

    async def work():
        while True:
            url = await queue.get()
            pages[url] = await fetch(url)
            for link in pages[url]:
                if link not in seen:
                    seen.add(link)
                    queue.put_nowait(link)
            queue.task_done()

    workers = [asyncio.create_task(work()) for _ in range(limit)]
    try:
        await queue.join()
    finally:
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
    return pages, failed
