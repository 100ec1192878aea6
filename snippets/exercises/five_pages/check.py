"""What three ways to fetch five pages promise.

Whether five are fetched at the same time is not measured: the server
answers nobody until all five have asked.
"""

import multiprocessing
import os
import socket
import threading
import time

from harness import broken, check, note, start

NEEDS = ("one_after_another", "by_threads", "by_processes", "measured")
LIMIT = 60
COUNT = 5
TEXTS = [f"text of page {n}" for n in range(COUNT)]
LONG = " and more" * 20_000  # a pipe holds less


def fetch(url):
    """Ask the server for a page; return its text."""
    host, port, number = url.replace("/", ":").split(":")
    with socket.create_connection((host, int(port)), timeout=LIMIT) as line:
        note(f"page {number} is asked for")
        line.sendall(f"{number} {os.getpid()}\n".encode())
        with line.makefile(encoding="utf-8") as answer:
            text = answer.read()
    if not text:
        raise ConnectionError("the server has not answered")
    if text == "error":
        note(f"page {number} fails")
        raise OSError(f"no page {number}")
    note(f"page {number} is there")
    return text + LONG


class Server:
    """Answers when all have asked: the last page first."""

    def __init__(self, fails=None):
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=50)
        port = self.listener.getsockname()[1]
        self.urls = [f"127.0.0.1:{port}/{n}" for n in range(COUNT)]
        self.fails = fails
        self.processes = {}
        self.begun = time.monotonic()
        self.patience = 5.0  # until a way returns when all is answered
        self.thread = threading.Thread(target=self.serve, name="server")

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *error):
        self.listener.close()

    def serve(self):
        lines = {}
        self.listener.settimeout(LIMIT / 2)
        try:
            while len(lines) < COUNT:
                line, _ = self.listener.accept()
                line.settimeout(LIMIT / 2)
                with line.makefile(encoding="utf-8") as asked:
                    number, process = map(int, asked.readline().split())
                lines[number] = line
                self.processes[number] = process
                # The others begin much sooner than in twenty times the time.
                once = time.monotonic() - self.begun
                self.listener.settimeout(max(2, 20 * once))
                self.patience = max(5, min(20 * once, LIMIT / 3))
            for number in sorted(lines, reverse=True):
                text = "error" if number == self.fails else TEXTS[number]
                lines[number].sendall(text.encode())
                lines[number].shutdown(socket.SHUT_WR)
                lines[number].recv(1)  # until it is read
                time.sleep(0.02)  # time to put it into the wrong place
        except OSError:
            pass  # nobody asks any more, or the way has ended with an error
        finally:
            self.listener.close()
            for line in lines.values():
                line.close()

    def check(self):
        """Break unless all have asked before the first answer."""
        count = len(self.processes)
        check(
            count == COUNT,
            f"nobody is answered before five pages are asked for: "
            f"{count} of them {'is' if count == 1 else 'are'}",
        )


def call(way, server):
    """Return what a way returns; broken where not all have asked."""
    over = threading.Event()

    def ask():
        try:
            return way(server.urls, fetch)
        finally:
            over.set()

    asks = start(way.__name__, ask)
    while server.thread.is_alive() and not over.is_set():
        over.wait(0.05)
    try:
        return short(asks.result(server.patience))
    finally:
        server.check()


def short(got):
    """Return the texts without what makes them long."""
    if not isinstance(got, list):
        return got
    return [t.removesuffix(LONG) if isinstance(t, str) else t for t in got]


def two_cores():
    """Make this seem a machine with two cores, and processes be spawned."""
    os.cpu_count = lambda: 2
    os.process_cpu_count = lambda: 2
    multiprocessing.set_start_method("spawn", force=True)


def promise_one_after_another(task):
    """One after another: in order, in the calling thread, all in a list."""
    asked = []

    def fetch_here(url):
        note(f"{url} is asked for")
        check(
            threading.current_thread() is threading.main_thread(),
            "fetch is not called in the thread that one_after_another is in",
        )
        asked.append(url)
        return f"text of {url}"

    urls = [f"page {n}" for n in range(COUNT)]
    got = task.one_after_another(urls, fetch_here)
    check(
        isinstance(got, list),
        f"it returns no list but a {type(got).__name__}",
    )
    check(asked == urls, f"asked for, in this order: {', '.join(asked)}")
    check(got == TEXTS, f"it returns {got}")


def promise_threads_at_the_same_time(task):
    """By threads, all five pages are asked for before any has come."""
    two_cores()
    with Server() as server:
        got = call(task.by_threads, server)
    check(
        {*server.processes.values()} == {os.getpid()},
        "a page is asked for by another process",
    )
    check(sorted(got) == TEXTS, f"it returns {got}")


def promise_processes_at_the_same_time(task):
    """By processes, five processes ask before any page has come; the texts are in order."""
    two_cores()
    with Server() as server:
        got = call(task.by_processes, server)
    processes = {*server.processes.values()}
    check(
        os.getpid() not in processes,
        "a page is asked for by the process that calls by_processes",
    )
    check(
        len(processes) == COUNT,
        f"the five pages are asked for by {len(processes)} processes",
    )
    check(got == TEXTS, f"it returns {got}")


def promise_texts_of_threads_are_in_order(task):
    """By threads, the texts are in the order of the URLs, whichever page comes first."""
    with Server() as server:
        got = call(task.by_threads, server)
    check(got == TEXTS, f"it returns {got}")


def promise_an_error_is_told(task):
    """Where a page fails, a way raises the error of fetch."""
    two_cores()
    for way in task.by_threads, task.by_processes:
        note(f"{way.__name__}: page 2 fails")
        try:
            with Server(fails=2) as server:
                got = call(way, server)
        except OSError as error:
            check(
                str(error) == "no page 2",
                f"page 2 fails, and {way.__name__} raises {error!r}",
            )
        else:
            broken(f"page 2 fails, and {way.__name__} returns {got}")


def promise_the_wait_is_measured(task):
    """Measured is the time that somebody waits for the texts, in seconds."""
    waits = []

    def way(urls, fetch):
        begun = time.perf_counter()
        time.sleep(0.2)
        texts = [fetch(url) for url in urls]
        waits.append(time.perf_counter() - begun)
        return texts

    begun = time.perf_counter()
    texts, seconds = task.measured(way, ["a", "b"], str.upper)
    around = time.perf_counter() - begun
    check(
        texts == ["A", "B"], f"the way returns ['A', 'B'], measured {texts}"
    )
    check(len(waits) == 1, f"the way is called {len(waits)} times")
    note(f"the way takes {waits[0]:.3f} s")
    close = 0.05  # clocks may differ
    check(
        waits[0] - close <= seconds <= around + close,
        f"measured says {seconds:.3f} s",
    )
