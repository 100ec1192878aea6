"""It waits for its workers with a gather that passes exceptions on: that
ends with the first of them that ends cancelled, while others still clean
up.

Breaks: promise_cancelled_it_leaves_no_fetch
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
            try:
                pages[url] = await fetch(url)
                for link in pages[url]:
                    if link not in seen:
                        seen.add(link)
                        queue.put_nowait(link)
            except Exception as error:
                failed[url] = error
            finally:
                queue.task_done()

    workers = [asyncio.create_task(work()) for _ in range(limit)]
    try:
        await queue.join()
    finally:
        for worker in workers:
            worker.cancel()
        try:
            await asyncio.gather(*workers)
        except asyncio.CancelledError:
            pass
    return pages, failed
