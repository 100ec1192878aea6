"""It ends its workers when all is done, and not when it is cancelled: they
fetch on, and nobody waits for them.

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
    await queue.join()
    for worker in workers:
        worker.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    return pages, failed
