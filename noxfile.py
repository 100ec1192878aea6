"""Every job by name; `nox -l` lists them."""

import os
import shutil
from pathlib import Path

import nox

VERSIONS = ["3.11", "3.12", "3.13", "3.14", "3.15"]
FREE_THREADED = ["3.14t", "3.15t"]
OWN_JOBS = ["browser", "chooser_browser", "offline", "pdf"]  # tests of what other jobs build
PARALLEL = ("-n", "auto", "--dist", "worksteal")  # programs take from 0.05 to 4 s
GROUPS = ["run", "site", "tests", "lint", "offline", "pdf", "browser"]

nox.needs_version = ">=2024.10.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["lint", "site", "tests"]
# Material's farewell to MkDocs 2, on every build.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")


def install(session: nox.Session, group: str) -> None:
    """Install one locked group; quick where it is there already."""
    locked = Path("requirements", f"{group}.txt")
    stamp = Path(session.virtualenv.location, f"{group}.installed")
    if not stamp.exists() or stamp.read_text() != locked.read_text():
        session.install("--require-hashes", "-r", str(locked))
        stamp.write_text(locked.read_text())


@nox.session
def site(session: nox.Session) -> None:
    """Build the site into site/."""
    install(session, "site")
    session.run("python", "-m", "publish.check")
    session.run("python", "-m", "mkdocs", "build", "--quiet", "--strict")
    session.run("python", "-m", "publish.site")


@nox.session(default=False)
def offline(session: nox.Session) -> None:
    """Make the offline zip, the EPUB, the docset and the Anki deck in dist/, and verify them."""
    install(session, "offline")
    session.run("python", "-m", "mkdocs", "build", "--quiet", "-f", "mkdocs.offline.yml")
    for artefact in ("offline", "epub", "docset", "deck"):
        session.run("python", "-m", f"publish.{artefact}")
    session.run("python", "-m", "pytest", "-q", "tests/test_offline.py", *session.posargs)


@nox.session(default=False)
def pdf(session: nox.Session) -> None:
    """Make the book and the cheat sheet (A4 and US Letter) as PDF in dist/, and verify them."""
    install(session, "pdf")
    session.run("python", "-m", "mkdocs", "build", "--quiet", "--strict", "-d", "build/site")
    session.run("python", "-m", "publish.sheet")
    session.run("python", "-m", "publish.book")
    session.run("python", "-m", "pytest", "-q", "tests/test_pdf.py")


@nox.session(default=False)
def browser(session: nox.Session) -> None:
    """Verify the site that `nox -s site` built in a real browser: axe, search, quiz, copying."""
    install(session, "browser")
    files = ["tests/test_browser.py", "tests/test_chooser_browser.py"]
    session.run("python", "-m", "pytest", "-q", *PARALLEL, *files, *session.posargs)


@nox.session(default=False)
def serve(session: nox.Session) -> None:
    """Preview the site live; a change to a page or a snippet reloads it."""
    install(session, "site")
    session.run("python", "-m", "mkdocs", "serve", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Verify rules, snippets, published blocks and tools on this Python."""
    install(session, "tests")
    session.run("python", "-m", "publish.check")
    ignored = [f"--ignore=tests/test_{name}.py" for name in OWN_JOBS]
    session.run("python", "-m", "pytest", "-q", *PARALLEL, *ignored, *session.posargs)
    if not session.posargs:
        session.run("python", "-m", "publish.pages")
        blocks = ["build/pages", "README.md", "CONTRIBUTING.md"]
        session.run("python", "-m", "pytest", "-q", "-p", "tests.fences", *blocks)


@nox.session(python=VERSIONS + FREE_THREADED, default=False)
def snippets(session: nox.Session) -> None:
    """Run every snippet on one Python; `-- -k NAME` picks some."""
    install(session, "run")
    files = ["tests/test_snippets.py", *session.posargs]
    session.run("python", "-m", "pytest", "-q", *PARALLEL, *files)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, format and types."""
    install(session, "lint")
    session.run("ruff", "check", "--quiet", ".")
    session.run("ruff", "format", "--quiet", "--check", ".")
    session.run("mypy")


@nox.session(default=False)
def refresh(session: nox.Session) -> None:
    """Record the output of snippets anew and show the diff; `-- PATH` picks some."""
    install(session, "run")
    session.run("python", "-m", "publish.refresh", *session.posargs)


@nox.session(python=VERSIONS[-1], default=False)
def timelines(session: nox.Session) -> None:
    """Record the timelines that pages show, from real runs; `-- NAME` picks some."""
    install(session, "run")
    session.run("python", "-m", "publish.timelines", *session.posargs)


@nox.session(default=False)
def stress(session: nox.Session) -> None:
    """Run every snippet many times under hostile scheduling; `-- --runs 200 [PATH]`."""
    install(session, "run")
    session.run("python", "-m", "publish.stress", *session.posargs)


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Print the figures: verifying, building, what the macros cost."""
    install(session, "tests")
    session.run("python", "-m", "publish.bench", *session.posargs)


@nox.session(default=False)
def lock(session: nox.Session) -> None:
    """Resolve every dependency group anew into requirements/, with hashes; `-- --upgrade`."""
    session.install("uv")
    for group in GROUPS:
        session.run(
            *("uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"),
            *("--no-header", "--python-version", "3.11", "--group", group),
            *("-o", f"requirements/{group}.txt", *session.posargs),
        )


@nox.session(default=False)
def clean(session: nox.Session) -> None:
    """Delete what the jobs built."""
    for folder in ("build", "dist", "site"):
        shutil.rmtree(folder, ignore_errors=True)
