"""Preview the site as it will be: a change reloads it, a mistake shows its message as a page."""

import contextlib
import html
import os
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer

from publish import ROOT
from publish.read import book, command, pages
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
    """What is served: the site in a folder, or the message of what stopped its build."""

    def __init__(self) -> None:
        self.wrong = ""
        self.seen: dict[Path, float] = {}

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
        now = {
            path: path.stat().st_mtime
            for folder in ("docs", "snippets")
            for path in (ROOT / folder).rglob("*")
            if path.is_file()
        }
        changed = {p for p in now.keys() | self.seen.keys() if now.get(p) != self.seen.get(p)}
        build.check()
        for page in touched(changed):
            with contextlib.suppress(FileNotFoundError):
                (HTML / page.replace(".md", ".html")).unlink()
        build.mkdocs(HTML, dirty=bool(self.seen))
        with contextlib.redirect_stdout(None):
            finish.site(book.read(HTML), SITE, rendered=HTML)
        self.seen = now

    def answer(self, server: LiveReloadServer, environ: Any, start: Any) -> Iterable[bytes]:
        """Answer a request: with the message where there is one, else with the file."""
        path = environ["PATH_INFO"]
        if self.wrong and (path.endswith(("/", ".html")) or "." not in path.rpartition("/")[2]):
            start("200 OK", [("Content-Type", "text/html; charset=utf-8")])
            return [WRONG.format(html.escape(self.wrong)).encode()]
        return server.serve_request(environ, start)


def touched(changed: set[Path]) -> set[str]:
    """Return the pages, by path below docs/, that show something of what has changed."""
    files = {p.relative_to(ROOT / "docs").as_posix() for p in changed if p.suffix == ".md"}
    names = {p.relative_to(ROOT / "snippets").as_posix() for p in changed if p.suffix == ".py"}
    found = set(files)
    for page, text in pages.sources().items():
        if names & {*shown(pages.calls(text, None))}:
            found.add(page)
    # What is drawn from a question's page stands on its chapter's and on the index as well.
    return found | {f"{Path(p).parent}/index.md" for p in found if "/" in p} | {"questions.md"}


def main(arguments: list[str]) -> int:
    """Build, serve and watch until interrupted; `HOST:PORT` may be given."""
    host, _, port = (arguments[0] if arguments else f"{HOST}:{PORT}").partition(":")
    os.environ.pop("CI", None)  # what is not yet run is marked here, and stops nothing
    preview = Preview()
    preview.build()
    server = LiveReloadServer(preview.build, host, int(port or PORT), str(SITE))
    server.set_app(lambda environ, start: preview.answer(server, environ, start))
    for folder in ("docs", "snippets", "mkdocs.yml"):
        server.watch(str(ROOT / folder))
    print(f"serving on http://{host}:{port or PORT}/")
    try:
        server.serve()  # type: ignore[no-untyped-call]
    except KeyboardInterrupt:
        server.shutdown()
    return 0


if __name__ == "__main__":
    command.run(main)
