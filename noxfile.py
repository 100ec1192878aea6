"""Every job by name; `nox -l` lists them."""

import os
import shutil
import sys
from pathlib import Path

import nox

sys.path.insert(0, str(Path(__file__).parent))
from publish import SUPPORTED

FREE_THREADED = ("3.14t", "3.15t")
ONE = "3.14"  # of the Pythons, for what need not run on each
# Programs take from 0.05 to 4 s, and many of them wait: two workers a core. Books and browsers
# compute.
COMPUTING = ("-n", "auto", "--dist", "worksteal")
PARALLEL = ("-n", str(2 * (os.cpu_count() or 1)), "--dist", "worksteal")
GROUPS = ("measure", "run", "services", "cluster", "tools", "build", "browser", "lint", "ci")
# Installed into one environment, one after the other: what both hold has one version.
WITHIN = {"build": "run", "browser": "build", "lint": "browser"}
# Tests of what other jobs build.
BROWSED = ("browser", "chooser_browser", "doors_browser", "play_browser", "quiz_browser")
BUILT = ("offline", "pdf", *BROWSED)

nox.needs_version = ">=2024.10.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["lint", "site", "tests"]
# Material's farewell to MkDocs 2, on every build.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

# What the caller tells his own Python is not for ours.
for name in [name for name in os.environ if name.startswith("PYTHON")]:
    del os.environ[name]

# Nox gives each job an environment of its own; these share one, made by `shared`.
one = nox.session(venv_backend="none")
asked = nox.session(venv_backend="none", default=False)
SHARED = Path(".nox", "build").absolute()


def python(session: nox.Session) -> str:
    """Return the command of the interpreter that a job runs."""
    if hasattr(session.virtualenv, "location"):
        return "python"
    return str(SHARED / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


def install(session: nox.Session, group: str = "build") -> None:
    """Install one locked group; quick where it is there already."""
    locked = Path("requirements", f"{group}.txt")
    own = getattr(session.virtualenv, "location", None)
    stamp = Path(own or SHARED, f"{group}.installed")
    if stamp.exists() and stamp.read_text() == locked.read_text():
        return
    if own:
        session.install("--require-hashes", "-r", str(locked))
    else:
        command = python(session)
        if not any(SHARED.glob("*.installed")):  # none yet, or one that was cut short
            session.run_install(sys.executable, "-m", "venv", "--clear", str(SHARED))
        pip = [command, "-m", "pip", "install", "--quiet"]
        if uv := shutil.which("uv"):
            pip = [uv, "pip", "install", "--quiet", "--python", command]
        session.run_install(*pip, "--require-hashes", "-r", str(locked), external=True)
    stamp.write_text(locked.read_text())


def module(session: nox.Session, name: str, *arguments: str) -> None:
    """Run a module of publish/."""
    session.run(python(session), "-m", f"publish.{name}", *arguments, external=True)


def pytest(session: nox.Session, *arguments: str) -> None:
    """Run pytest quietly."""
    session.run(python(session), "-m", "pytest", "-q", *arguments, external=True)


def named(session: nox.Session, paths: list[str], folder: str) -> None:
    """Stop where a path is none below a folder: pytest would say that no tests ran."""
    for path in (p.removeprefix(f"{folder}/").partition("::")[0] for p in paths):
        if not Path(folder, path).exists():
            session.error(f"{folder}/{path} does not exist: name a file or a folder there")


@one
def site(session: nox.Session) -> None:
    """Build the site into site/."""
    install(session)
    module(session, "site.build", "site")


@asked
def pdf(session: nox.Session) -> None:
    """Make the book and the cheat sheet (A4 and US Letter) as PDF in dist/, and verify them."""
    install(session)
    module(session, "site.build", "pdf")
    pytest(session, *COMPUTING, "tests/test_pdf.py", *session.posargs)


@asked
def offline(session: nox.Session) -> None:
    """Make the offline zip, the EPUB, the docset and the Anki deck in dist/, and verify them."""
    install(session, "browser")
    module(session, "site.build", "offline")
    pytest(session, *COMPUTING, "tests/test_offline.py", *session.posargs)


@asked
def browser(session: nox.Session) -> None:
    """Verify the site in a real browser: axe, search, quiz, copying."""
    install(session, "browser")
    module(session, "site.build", "site")
    files = [f"tests/test_{name}.py" for name in BROWSED]
    pytest(session, *COMPUTING, *files, *session.posargs)


@asked
def serve(session: nox.Session) -> None:
    """Preview the site live; a change to a page or a snippet reloads it, a typo shows as a page."""
    install(session)
    module(session, "site.serve", *session.posargs)


@one
def tests(session: nox.Session) -> None:
    """Verify rules, snippets, published blocks and tools on this Python."""
    install(session)
    module(session, "site.build", "rules")
    ignored = [f"--ignore=tests/test_{name}.py" for name in BUILT]
    named(session, [a for a in session.posargs if a.startswith("tests/")], "tests")
    if not session.posargs:  # the quick part first
        module(session, "site.build", "expand")
        pytest(session, "-p", "tests.fences", "build/pages", "README.md", "CONTRIBUTING.md")
    pytest(session, *PARALLEL, *ignored, *session.posargs)


@nox.session(python=[*SUPPORTED, *FREE_THREADED], default=False)
def snippets(session: nox.Session) -> None:
    """Run snippets, exercises and measurements on one Python; `-- PATH`, `-- -k NAME` pick some."""
    install(session, "run")
    paths = () if "-k" in session.posargs else session.posargs
    picked = [p for p in paths if (p.endswith(".py") or "/" in p) and not p.startswith("-")]
    named(session, picked, "snippets")
    which = ["-k", " or ".join(p.removeprefix("snippets/") for p in picked)] if picked else []
    others = [p for p in session.posargs if p not in picked]
    files = [f"tests/test_{name}.py" for name in ("snippets", "exercises", "measure")]
    pytest(session, *PARALLEL, *files, *which, *others)


def group(session: nox.Session, name: str) -> None:
    """Run the programs of a group with its packages; `-- -k NAME` picks some."""
    install(session, name)
    options = (*PARALLEL, "-p", "no:asyncio", "--group", name)  # the plugin is a program's subject
    pytest(session, *options, "tests/test_snippets.py", *session.posargs)


@nox.session(python=SUPPORTED, default=False)
def services(session: nox.Session) -> None:
    """Run the programs that need Redis or PostgreSQL, on every Python."""
    group(session, "services")


@nox.session(python=ONE, default=False)
def cluster(session: nox.Session) -> None:
    """Run the programs that start a cluster, on one Python."""
    group(session, "cluster")


@nox.session(python=ONE, default=False)
def tools(session: nox.Session) -> None:
    """Run the programs that show tools at work, on one Python."""
    group(session, "tools")


@asked
def question(session: nox.Session) -> None:
    """Check one question or exercise: rules, programs, blocks; `-- chapter/question`."""
    install(session)
    module(session, "site.question", *session.posargs)


@asked
def new(session: nox.Session) -> None:
    """Begin a question: page, program, place in the order; `-- chapter/question "Question?"`."""
    install(session)
    module(session, "site.new", *session.posargs)


@asked
def cures(session: nox.Session) -> None:
    """Take each cure out and see the fault return; `-- PATH` picks some."""
    install(session)
    module(session, "verify.cures", *session.posargs)


@asked
def worlds(session: nox.Session) -> None:
    """Run programs under each start method, and as plain `python FILE`; `-- PATH` picks some."""
    install(session)
    module(session, "verify.worlds", *session.posargs)


@asked
def refresh(session: nox.Session) -> None:
    """Record the output of snippets anew and show the diff; `-- PATH` picks some."""
    install(session)
    module(session, "verify.record", *session.posargs)


@asked
def sources(session: nox.Session) -> None:
    """Check each link into the official documentation against the newest; `-- FOLDER` of it."""
    install(session)
    module(session, "verify.sources", *session.posargs)


@asked
def said(session: nox.Session) -> None:
    """List every sentence that names an API or a term; `-- NAME`. Without: what nothing shows."""
    install(session)
    module(session, "verify.claims", *session.posargs)


@asked
def evidence(session: nox.Session) -> None:
    """Put what the runs here have seen into the evidence that is committed."""
    install(session)
    module(session, "verify.evidence", *session.posargs)


@nox.session(python=SUPPORTED[-1], default=False)
def timelines(session: nox.Session) -> None:
    """Record the timelines that pages show; `-- NAME` picks some."""
    install(session, "run")
    session.install("jinja2", "pyyaml")  # what shows a timeline reads pages too
    module(session, "lab.trace", *session.posargs)


@nox.session(python=ONE, default=False)
def measure(session: nox.Session) -> None:
    """Measure the numbers to know, on a quiet machine; `-P 3.15`, `-- --quick`, `-- start pool`."""
    install(session, "measure")
    module(session, "lab.measure", *session.posargs)


@asked
def dumps(session: nox.Session) -> None:
    """Take the dumps of hanging programs that pages show, on the newest Python; `-- NAME`."""
    install(session)
    module(session, "lab.dumps", *session.posargs)


@asked
def stress(session: nox.Session) -> None:
    """Run snippets many times under hostile scheduling; `-- --runs 50 PATH`."""
    install(session)
    module(session, "lab.stress", *session.posargs)


@asked
def mutate(session: nox.Session) -> None:
    """Plant small faults in a sample of programs and see whether their records notice."""
    install(session)
    module(session, "lab.mutate", *session.posargs)


@asked
def bench(session: nox.Session) -> None:
    """Print the figures: verifying, building, weight; `-- site` picks some."""
    install(session)
    module(session, "lab.bench", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, format and types."""
    install(session, "lint")
    session.run("ruff", "check", "--quiet", ".")
    session.run("ruff", "format", "--quiet", "--check", ".")
    session.run("mypy")
    session.run("zizmor", "--quiet", "--offline", ".github")


@nox.session(default=False)
def sbom(session: nox.Session) -> None:
    """List what builds the site, with versions and hashes, as CycloneDX in dist/."""
    install(session, "ci")
    Path("dist").mkdir(exist_ok=True)
    made = ("--output-reproducible", "--of", "JSON", "-o", "dist/python-concurrency.cdx.json")
    session.run("cyclonedx-py", "requirements", *made, "requirements/build.txt")


@nox.session(default=False)
def lock(session: nox.Session) -> None:
    """Resolve every dependency group anew into requirements/, with hashes; `-- --upgrade`."""
    session.install("uv")
    for group in GROUPS:
        session.run(
            *("uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"),
            *("--no-header", "--python-version", "3.11", "--group", group),
            *(("-c", f"requirements/{WITHIN[group]}.txt") if group in WITHIN else ()),
            *("-o", f"requirements/{group}.txt", *session.posargs),
        )


@nox.session(default=False)
def clean(session: nox.Session) -> None:
    """Delete what the jobs built."""
    for folder in ("build", "dist", "site"):
        shutil.rmtree(folder, ignore_errors=True)
