"""Find a Chromium, open it quietly, hear what pages complain of: for tests that need one."""

import functools
import http.server
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Error, Page, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge")
QUIET = [
    f"--{name}"
    for name in (
        *("no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-sync"),
        *("disable-background-networking", "disable-component-update"),
    )
]
CURE = (
    "no browser: install Chromium (`apt-get install chromium`), or Playwright's own "
    "(`python -m playwright install chromium`), or name one in $CHROMIUM"
)
# What a page from disk may not fetch: fonts, axe's styles.
FROM_DISK = ("from origin 'null'", "net::ERR_FAILED")
DENIED = """
for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, {
    configurable: true, get() { throw new DOMException("denied"); },
});
"""


@contextmanager
def opened() -> Iterator[Browser]:
    """Give a browser; without one skip and say how to get one, but in CI fail."""
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        except Error as error:
            missing(CURE if "Executable doesn't exist" in str(error) else f"{path}: {error}")
        try:
            yield browser
        finally:
            browser.close()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Give a browser to the tests of a file."""
    with opened() as browser:
        yield browser


@contextmanager
def visits(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Give a function that opens an address; at the end nothing may have complained.

    Its `asked` are the addresses that were fetched, its `complaints` those of pages.
    """
    asked: list[str] = []
    complaints: list[str] = []
    with ExitStack() as stack:

        def visit(address: str, script: str = "", **options: object) -> Page:
            look = {"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce"}
            context = browser.new_context(**{**look, **options})
            stack.callback(context.close)
            context.add_init_script(script)
            page = context.new_page()
            page.set_default_timeout(10_000)
            page.on("request", lambda request: asked.append(request.url))
            page.on(
                "console", lambda said: complaints.append(said.text) if said.type == "error" else 0
            )
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.goto(address)
            return page

        visit.asked, visit.complaints = asked, complaints
        yield visit
    known = FROM_DISK if any(url.startswith("file:") for url in asked) else ()
    assert [c for c in complaints if not any(words in c for words in known)] == []


def faults(page: Page, **options: object) -> list[str]:
    """Return what axe finds on a page as it stands, each with the elements."""
    # Of WCAG 2.2 AA, and of 2.1 A; axe leaves them out by itself.
    rules = {name: {"enabled": True} for name in ("target-size", "label-content-name-mismatch")}
    found = Axe().run(page, options={"resultTypes": ["violations"], "rules": rules, **options})
    return [
        f"{fault['id']}: {fault['help']}: "
        + "; ".join(f"{n['target']}: {n['failureSummary']}" for n in fault["nodes"][:3])
        for fault in found.response["violations"]
    ]


class Server:
    """Serves a folder on a free port of this machine, until it is stopped."""

    def __init__(self, folder: object) -> None:
        class Quiet(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *_: object) -> None:
                pass

        handler = functools.partial(Quiet, directory=str(folder))
        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}/"
        threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.02}).start()
        self.stopped = False

    def stop(self) -> None:
        """Answer nobody from now on."""
        if not self.stopped:
            self.http.shutdown()
            self.http.server_close()
            self.stopped = True


def missing(why: str) -> None:
    """Skip the test for want of a tool and say `why`; in CI fail."""
    (pytest.fail if os.environ.get("CI") else pytest.skip)(why)
