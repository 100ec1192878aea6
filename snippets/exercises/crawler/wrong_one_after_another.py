"""It fetches one page after another: a site of 1,000 pages takes as long
as 1,000 pages take.

Breaks: promise_no_more_than_the_limit
"""


async def crawl(start, fetch, limit):
    """Fetch all pages; return (pages, failed), two dicts by url."""
    pages, failed = {}, {}
    seen = {start}
    todo = [start]
    for url in todo:  # it grows meanwhile
        try:
            pages[url] = await fetch(url)
        except Exception as error:
            failed[url] = error
            continue
        for link in pages[url]:
            if link not in seen:
                seen.add(link)
                todo.append(link)
    return pages, failed
