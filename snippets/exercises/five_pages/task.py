"""Download five pages in three ways, one after another, by threads, and by
processes, and measure how long each way takes.

A report needs five pages, and each server takes its time to answer. You are
given `fetch`: `fetch(url)` downloads a page and returns its text, or raises
an error. Write three ways to fetch all pages. Each takes the same arguments
and returns the same: a list of the texts, in the order of the URLs,
whichever server answers first. Where a page fails, a way raises the error
of `fetch`. The two ways that work at the same time ask for all five pages
before any of them has come, also on a machine with two cores.

`measured` tells how long a way takes: the time that somebody has to wait
for the pages.

It has to run on Windows and macOS too, where a process begins with a new
interpreter (start method `spawn`); the checks set that method. Use what you
like of the standard library.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


def one_after_another(urls, fetch):
    """Fetch each page in the calling thread; return the list of texts."""
    raise NotImplementedError


def by_threads(urls, fetch):
    """Fetch all pages at the same time, in threads; return the texts."""
    raise NotImplementedError


def by_processes(urls, fetch):
    """Fetch all at the same time, each in a process of its own."""
    raise NotImplementedError


def measured(way, urls, fetch):
    """Call one of the ways; return its texts and the seconds it took."""
    raise NotImplementedError
