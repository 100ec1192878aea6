"""Find a Chromium and open it quietly, for the tests that need one."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Error, sync_playwright

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


def missing(why: str) -> None:
    """Skip the test for want of a tool and say `why`; in CI fail."""
    (pytest.fail if os.environ.get("CI") else pytest.skip)(why)
