"""Preview the site as it will be: a change reloads it, a mistake shows its message as a page."""

import contextlib
import html
import os
import socket
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer

from publish import ROOT
from publish.read import book, command, pages, snippets
from publish.read.pages import PageError
from publish.show import shown
from publish.site import build, finish

HOST, PORT = "127.0.0.1", 8000
HTML, SITE = ROOT / "build" / "preview", ROOT / "build" / "preview-site"  # no job builds on these
WRONG = """\
<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="1">
<title>Not built</title><body style="font: 16px/1.5 monospace; margin: 3em; white-space: pre-wrap">
<h1 style="color: #a32318">Not built</h1>{}
</body></html>
"""


class Preview:
    """What is served: the site in a folder, or the message of what stopped its build.

    Menus and terms on pages that a small change does not touch stay as they were.
    """

    def __init__(self) -> None:
        self.wrong = ""
        self.seen: dict[Path, float] = {}  # the time of each file that the last good build read
        self.whole: book.Book | None = None  # what it made of them

    def build(self) -> None:
        """Build what has changed since the last time; keep the message of a mistake."""
        began = time.perf_counter()
        try:
            self._build()
            self.wrong = ""
        except SystemExit as stop:
            self.wrong = str(stop)
            print(self.wrong, file=sys.stderr)
        except Exception as error:  # a preview outlives whatever a page may do to it
            self.wrong = f"{type(error).__name__}: {error}"
            print(self.wrong, file=sys.stderr)
        else:
            print(f"built in {time.perf_counter() - began:.1f} s")

    def _build(self) -> None:
        now = {path: path.stat().st_mtime for path in files()}
        changed = {p for p in now.keys() | self.seen.keys() if now.get(p) != self.seen.get(p)}
        build.look_again()
        small = self.whole and all(p in now and p in self.seen and little(p) for p in changed)
        some = touched(changed) if small else None
        # What a page shows fails for its own words, or for a program's: those may stand elsewhere.
        words = all(p.suffix == ".md" for p in changed)
        build.check(some if words else None)
        if self.whole and some is not None:
            anew = {page.replace(".md", ".html") for page in some}
            for page in anew:
                (HTML / page).unlink(missing_ok=True)
            build.mkdocs(HTML, dirty=True)
            kept = {n: page for n, page in self.whole.pages.items() if n not in anew}
            whole = book.read(HTML, kept)
            finish.again(whole, SITE, anew & whole.pages.keys(), [] if words else snippets.names())
        else:
            build.mkdocs(HTML)
            whole = book.read(HTML)
            with contextlib.redirect_stdout(None):
                finish.site(whole, SITE, rendered=HTML)
        self.seen, self.whole = now, whole

    def answer(self, server: LiveReloadServer, environ: Any, start: Any) -> Iterable[bytes]:
        """Answer a request: with the message where there is one, else with the file."""
        path = environ["PATH_INFO"]
        if self.wrong and (path.endswith(("/", ".html")) or "." not in path.rpartition("/")[2]):
            start("200 OK", [("Content-Type", "text/html; charset=utf-8")])
            return [WRONG.format(html.escape(self.wrong)).encode()]
        return server.serve_request(environ, start)


def files() -> Iterator[Path]:
    """Yield what a build reads and a contributor edits."""
    yield ROOT / "mkdocs.yml"
    for folder in ("docs", "snippets"):
        yield from (p for p in (ROOT / folder).rglob("*") if p.is_file())


def little(path: Path) -> bool:
    """Tell whether a change of this file is one of some pages alone: a page, or a program."""
    folder, _, name = path.relative_to(ROOT).as_posix().partition("/")
    return name.endswith(".md") if folder == "docs" else name in snippets.names()


def touched(changed: set[Path]) -> set[str]:
    """Return the pages, by path below docs/, that show something of what has changed."""
    below = {p.relative_to(ROOT).as_posix() for p in changed}
    found = {p.removeprefix("docs/") for p in below if p.startswith("docs/")}
    names = {p.removeprefix("snippets/") for p in below if p.startswith("snippets/")}
    for page, text in pages.sources().items() if names else ():
        with contextlib.suppress(PageError):  # its own line tells it
            if names & {*shown(pages.calls(text, None))}:
                found.add(page)
    # What is drawn from a question's page stands on its chapter's and on the index as well.
    return found | {f"{Path(p).parent}/index.md" for p in found if "/" in p} | {"questions.md"}


def main(arguments: list[str]) -> int:
    """Build, serve and watch until interrupted; `HOST:PORT` may be given."""
    host, _, port = (arguments[0] if arguments else f"{HOST}:{PORT}").partition(":")
    if port and not (port.isdigit() and int(port) < 65536):
        raise SystemExit(f"{port!r} is no port: name host and port, `-- {HOST}:8001`")
    try:  # before the first build, which takes a while
        socket.create_server((host, int(port or PORT))).close()
    except OSError as error:
        where, cure = f"http://{host}:{port or PORT}/", f"name another, `-- {HOST}:8001`"
        raise SystemExit(f"{where}: {error.strerror or error}: {cure}") from None
    os.environ.pop("CI", None)  # what is not yet run is marked here, and stops nothing
    preview = Preview()
    preview.build()
    server = LiveReloadServer(preview.build, host, int(port or PORT), str(SITE))
    server.set_app(lambda environ, start: preview.answer(server, environ, start))
    for folder in ("docs", "snippets", "mkdocs.yml"):
        server.watch(str(ROOT / folder))
    print(f"serving on http://{host}:{port or PORT}/", flush=True)
    try:
        server.serve()  # type: ignore[no-untyped-call]
    except KeyboardInterrupt:
        server.shutdown()
    return 0


if __name__ == "__main__":
    command.run(main)
