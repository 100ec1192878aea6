"""Plugin for pytest-markdown-docs: verify every Python block of the published text.

`pytest -p tests.fences build/pages README.md CONTRIBUTING.md` collects the Python blocks of the
expanded pages. A block that came from a snippet must equal it to the letter, and counts as
verified by that file's own test; any other runs as a script, as the snippet runner runs a snippet.
Blocks are counted by a plain scan too: one that was not collected is a failure.
"""

from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from pytest_markdown_docs._runners import _Runner, register_runner

from publish import Mistake
from publish.read import pages
from publish.verify.blocks import verify

passed = {"snippet": 0, "script": 0}
scanned = 0


@register_runner(default=True)
class ScriptRunner(_Runner):
    def runtest(self, test, args, **_):
        lines = Path(test.source_path).read_text(encoding="utf-8").splitlines()
        info = lines[test.start_line - 1]
        # The plugin pads the source with blank lines so that line numbers fit.
        code = "\n".join(test.source.split("\n")[test.start_line :])
        passed[verify(test.source_path, test.start_line, info, code)] += 1

    def repr_failure(self, test, excinfo, style=None):
        return str(excinfo.value) if excinfo.errisinstance(Mistake) else str(excinfo.getrepr())


@pytest.hookimpl(tryfirst=True)  # before the plugin's own
def pytest_markdown_docs_markdown_it():
    # An indented block is a tab's or an admonition's content, and may hold a fence.
    return MarkdownIt("commonmark").disable("code")


def pytest_configure(config):
    config.option.markdowndocs = True
    config.option.markdowndocs_syntax = "superfences"


def pytest_collection_finish(session):
    """Compare what was collected with a plain scan of the same files."""
    global scanned
    collected = {(str(i.path), i.start_line) for i in session.items}
    files = []
    for argument in session.config.args:
        path = Path(argument)
        files += sorted(path.rglob("*.md")) if path.is_dir() else [path]
    missed = []
    for file in files:
        for fence in pages.fences(file.read_text(encoding="utf-8")):
            if fence.is_python:
                scanned += 1
                if (str(file.resolve()), fence.line) not in collected:
                    missed.append(
                        f"{file}:{fence.line}: Python block that would not be verified "
                        f"(```{fence.info}): write its fence as ```python, below an empty line"
                    )
    if missed:
        raise pytest.UsageError("\n".join(missed))
    if not scanned:
        raise pytest.UsageError(f"no Python block in {', '.join(session.config.args)}")


def pytest_terminal_summary(terminalreporter):
    total = sum(passed.values())
    terminalreporter.write_line(
        f"{scanned} Python blocks published, {total} verified: "
        f"{passed['snippet']} are snippets, {passed['script']} ran here"
    )


def pytest_sessionfinish(session, exitstatus):
    if exitstatus == 0 and sum(passed.values()) != scanned:
        session.exitstatus = 1
