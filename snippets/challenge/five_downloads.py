# /// script
# [tool.snippet]
# timeout = 20
# ///
"""Five pages are fetched one by one, by threads, processes and tasks."""

import argparse
import asyncio
import itertools
import json
import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import urlsplit
from urllib.request import urlopen

# --8<-- [start:ways]


def fetch(url):
    """Return a page's size and when its download began and ended."""
    begun = time.time()
    with urlopen(url, timeout=30) as page:
        size = len(page.read())
    return size, begun, time.time()


def one_at_a_time(urls):
    return [fetch(url) for url in urls]


def threads(urls):
    with ThreadPoolExecutor(len(urls)) as pool:
        return list(pool.map(fetch, urls))


def processes(urls):
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(len(urls), mp_context=spawn) as pool:
        return list(pool.map(fetch, urls))


def tasks(urls):
    async def fetch_all():
        async with asyncio.TaskGroup() as group:
            jobs = [group.create_task(fetch_async(url)) for url in urls]
        return [job.result() for job in jobs]

    return asyncio.run(fetch_all())


# --8<-- [end:ways]
# --8<-- [start:client]


async def fetch_async(url):
    """The same without a thread: each wait for the network is an await."""
    begun = time.time()
    parts = urlsplit(url)
    https = parts.scheme == "https"
    async with asyncio.timeout(30):
        reader, writer = await asyncio.open_connection(
            parts.hostname,
            parts.port or (443 if https else 80),
            ssl=True if https else None,
        )
        path = (parts.path or "/") + (f"?{parts.query}" * bool(parts.query))
        request = [f"GET {path} HTTP/1.0", f"Host: {parts.netloc}", "", ""]
        try:
            writer.write("\r\n".join(request).encode())
            answer = await reader.read()  # HTTP/1.0: closing ends the page
        finally:
            writer.close()
            await writer.wait_closed()
    head, _, body = answer.partition(b"\r\n\r\n")
    status = head.split(b"\r\n")[0].decode(errors="replace")
    if status.split(" ")[1:2] != ["200"]:
        raise OSError(f"{url}: {status or 'no answer'}")
    return len(body), begun, time.time()


# --8<-- [end:client]


class SlowPages(BaseHTTPRequestHandler):
    """A server that takes the same time for every answer."""

    latency = 0.2  # seconds

    def do_GET(self):
        time.sleep(self.latency)
        body = b"x" * 1000
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        """Stay quiet."""


# --8<-- [start:measure]


def overlap(spans):
    """Tell whether one download began before another had ended."""
    ordered = sorted(spans)
    return any(a[1] > b[0] for a, b in itertools.pairwise(ordered))


def measure(urls):
    """Download by each way; return what each took, and its spans."""
    record = {}
    for way in one_at_a_time, threads, processes, tasks:
        begun = time.time()
        pages = way(urls)
        took = time.time() - begun
        name = way.__name__.replace("_", " ")
        size = sum(size for size, _, _ in pages)
        spans = [(start - begun, end - begun) for _, start, end in pages]
        waits = "waits overlap" if overlap(spans) else "no wait overlaps"
        print(f"{name:14}{took:5.2f} s  {size} bytes, {waits}")
        record[name] = {"took": took, "spans": spans}
    return record


# --8<-- [end:measure]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("urls", nargs="*", help="default: our own server")
    parser.add_argument("--record", help="write the measured times there")
    options = parser.parse_args()
    if options.urls:
        record = measure(options.urls)
    else:
        with ThreadingHTTPServer(("127.0.0.1", 0), SlowPages) as server:
            Thread(target=server.serve_forever).start()
            address = f"http://127.0.0.1:{server.server_port}"
            record = measure([f"{address}/{n}" for n in range(5)])
            server.shutdown()
    if options.record:
        with open(options.record, "w", encoding="utf-8") as file:
            json.dump(record, file)


if __name__ == "__main__":
    main()

# Output (pattern):
# one at a time ... s  5000 bytes, no wait overlaps
# threads       ... s  5000 bytes, waits overlap
# processes     ... s  5000 bytes, ...
# tasks         ... s  5000 bytes, waits overlap
