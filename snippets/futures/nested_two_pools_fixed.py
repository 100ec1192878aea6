# /// script
# [tool.snippet]
# instead = "assemblers = fetchers"
# ///
"""Two pools: tasks of the first wait only for tasks of the second."""

from concurrent.futures import ThreadPoolExecutor


def fetch(part):
    return f"part {part}"


def assemble(fetchers, parts):
    return ", ".join(fetchers.map(fetch, parts))


fetchers = ThreadPoolExecutor(max_workers=1)
# --8<-- [start:cure]
assemblers = ThreadPoolExecutor(max_workers=1)
# --8<-- [end:cure]
with fetchers, assemblers:
    pages = [
        assemblers.submit(assemble, fetchers, [1, 2]),
        assemblers.submit(assemble, fetchers, [3, 4]),
    ]
    for page in pages:
        print(page.result())

# Output:
# part 1, part 2
# part 3, part 4
