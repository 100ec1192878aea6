"""Build a crawler in asyncio: every page once, a few at the same time, and
a page that fails stops nobody.

A web site is to be checked for dead links before it goes online. Write
`async def crawl(start, fetch, limit)`. `await fetch(url)` returns the list
of the links on a page, or raises an `Exception` if the page cannot be had.
Begin at the url `start`, follow all links, and fetch each url once,
however many pages link to it. Return two dicts: `pages`, each url with its
links, and `failed`, each url that failed with its exception.

At most `limit` fetches run at the same time; and as many run as there are
urls known and not yet fetched, up to `limit`: a slow page holds up only
itself. When `crawl` returns, or is cancelled, no fetch is running.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


async def crawl(start, fetch, limit):
    """Fetch all pages; return (pages, failed), two dicts by url."""
    raise NotImplementedError
