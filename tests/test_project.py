"""What is written in two places says the same in both."""

import ast
import os
import re
import runpy
import sys
import tomllib
from unittest.mock import MagicMock

import pytest
import yaml

from publish import ROOT, SUPPORTED
from publish.lab import mutate
from publish.read import command, snippets

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKED = sorted((ROOT / "requirements").glob("*.txt"))


@pytest.mark.parametrize("group", ["snippets", *snippets.GROUPS])
def test_headers_and_the_locked_group_ask_for_the_same_packages(group):
    every = [snippets.read(name) for name in snippets.names()]
    asked = {d for s in every if (s.group or "snippets") == group for d in s.dependencies}
    listed = [d for d in PYPROJECT["dependency-groups"][group] if isinstance(d, str)]
    assert asked == {re.split(r"[>=;]", d)[0] for d in listed}


def test_a_file_that_is_named_in_a_text_is_there():
    named = re.compile(r"(?<![\w/.-])(?:publish|tests|docs|\.ci|requirements)/[\w./-]+\.\w+\b")
    texts = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "mkdocs.yml", "noxfile.py")]
    texts += (ROOT / "publish").rglob("*.py")
    texts += (
        p for p in (ROOT / "docs").rglob("*.*") if p.suffix in (".toml", ".txt", ".css", ".js")
    )
    gone = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in texts
        for name in named.findall(path.read_text(encoding="utf-8"))
        if not (ROOT / name).exists()
    }
    assert not gone


def test_a_group_locks_what_it_includes_at_the_same_versions():
    # Installed one after the other into one environment, they would change what is built there.
    groups = PYPROJECT["dependency-groups"]
    for wide, narrow in (("build", "run"), ("browser", "build"), ("lint", "browser")):
        assert {"include-group": narrow} in groups[wide]
        held = [
            set(re.findall(r"(?m)^[\w.-]+==[^ ;\\\n]+", text))
            for text in ((ROOT / f"requirements/{g}.txt").read_text() for g in (wide, narrow))
        ]
        assert held[1] <= held[0], f"{wide} and {narrow}: run nox -s lock"


def test_every_group_of_programs_is_a_job_that_ci_runs():
    run = (ROOT / ".ci/run").read_text()
    hosted = (ROOT / ".github/workflows/ci.yml").read_text()
    assert f"nox -s {' '.join(snippets.GROUPS)}" in run
    assert all(re.search(rf"nox -s .*\b{group}\b", hosted) for group in snippets.GROUPS)


def test_every_place_names_the_same_pythons():
    free = re.search(r"^FREE_THREADED = (\(.*\))", (ROOT / "noxfile.py").read_text(), re.MULTILINE)
    wanted = re.search(
        r"^wanted=\((.*)\)", (ROOT / ".ci/install-pythons").read_text(), re.MULTILINE
    )
    workflow = (ROOT / ".github/workflows/ci.yml").read_text()
    matrix = re.search(r"python: (\[.*\])", workflow)
    assert tuple(wanted[1].split()) == SUPPORTED
    assert re.findall(r"[\d.t]+", matrix[1]) == [*SUPPORTED, *re.findall(r"[\d.t]+", free[1])]
    assert PYPROJECT["project"]["requires-python"] == f">={SUPPORTED[0]}"
    run = (ROOT / ".ci/run").read_text()
    assert all(f"snippets-{version}" in run for version in SUPPORTED)
    one = re.search(r'^ONE = "(.*?)"', (ROOT / "noxfile.py").read_text(), re.MULTILINE)[1]
    wanted = {"services": SUPPORTED, "cluster": (one,), "tools": (one,)}
    assert wanted == snippets.GROUPS


def test_the_first_code_block_of_the_readme_is_two_commands():
    block = re.search(r"```\w*\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)[1]
    assert block.splitlines() == [
        "python3 -m venv .venv && .venv/bin/pip install nox && .venv/bin/nox -s site",
        ".venv/bin/nox -s tests",
    ]


def test_the_readme_names_every_job_and_no_other():
    jobs = set(re.findall(r"nox -s \"?([a-z]+)", (ROOT / "README.md").read_text()))
    defined = set(
        re.findall(r"^def (\w+)\(session", (ROOT / "noxfile.py").read_text(), re.MULTILINE)
    )
    helpers = {"python", "install", "module", "pytest", "group", "named"}
    assert jobs == defined - helpers


@pytest.mark.parametrize("path", LOCKED, ids=lambda p: p.stem)
def test_every_dependency_is_locked_with_hashes_and_without_addresses(path):
    text = path.read_text()
    pins = re.findall(r"(?m)^([\w.-]+)(?:\[[\w,]+\])?==", text)
    assert pins
    assert "://" not in text
    for entry in re.split(r"(?m)^(?=[\w.-]+(?:\[[\w,]+\])?==)", text)[1:]:
        assert "--hash=sha256:" in entry, entry


def test_what_ci_runs_is_named_by_its_hash():
    used = [
        line
        for path in (ROOT / ".github/workflows").glob("*.yml")
        for line in re.findall(r"uses: (.*)", path.read_text(encoding="utf-8"))
    ]
    assert len(used) > 10
    wrong = [x for x in used if not re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40} # v[\d.]+", x)]
    assert wrong == []


def test_no_program_runs_where_the_site_is_built_for_publishing():
    workflow = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8"))
    build = workflow["jobs"]["build"]
    run = " ".join(step.get("run", "") for step in build["steps"])
    assert run.rstrip().endswith(
        'nox -s pdf sbom && nox -s offline -- -k "not from_their_zip_alone"'
    )
    told = (ROOT / "tests/test_offline.py").read_text(encoding="utf-8")
    runs = re.findall(r"(?s)def (test_\w+)(?:(?!\ndef ).)*?subprocess\.run\(\s*\[sys", told)
    assert runs == ["test_the_exercises_work_from_their_zip_alone"]
    assert "-k from_their_zip_alone" in str(workflow["jobs"]["browser"]["steps"])
    assert {"verify", "tests", "snippets"} == set(build["needs"])
    assert workflow["jobs"]["deploy"]["concurrency"]["cancel-in-progress"] is False


def test_every_group_is_locked():
    groups = re.search(r"^GROUPS = \((.*)\)", (ROOT / "noxfile.py").read_text(), re.MULTILINE)
    assert {p.stem for p in LOCKED} == set(re.findall(r"\w+", groups[1]))


ROOMS = ("read", "verify", "show", "formats", "site", "lab")
KERNEL = (  # what one must understand, with the kind that shows it
    *("read/nav.py", "read/pages.py", "read/questions.py", "read/snippets.py"),
    *("verify/evidence.py", "verify/judge.py", "verify/pythons.py", "verify/record.py"),
    *("verify/rules.py", "verify/run.py", "show/snippet.py"),
)


def imported(path):
    """Yield the rooms, or packages of ours, that a module imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        for name in names:
            if name.startswith("publish."):
                yield name.split(".")[1]


def test_imports_lead_from_later_rooms_to_earlier_ones():
    seen = 0
    for path in sorted((ROOT / "publish").rglob("*.py")):
        room = path.relative_to(ROOT / "publish").parts[0]
        for other in imported(path):
            if room in ROOMS and other in ROOMS:
                seen += 1
                assert ROOMS.index(other) <= ROOMS.index(room), f"{path}: imports {other}"
    assert seen > 50


def test_what_must_be_understood_can_be_read_in_one_sitting():
    lines = [len((ROOT / "publish" / name).read_text().splitlines()) for name in KERNEL]
    assert sum(lines) <= 2200, sum(lines)


def test_a_kind_or_a_format_is_one_short_file():
    for room in ("show", "formats"):
        for path in (ROOT / "publish" / room).glob("*.py"):
            assert len(path.read_text().splitlines()) <= 250, path


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (FileNotFoundError(2, "No such file", "docs/x.js"), "docs/x.js: is missing: have git"),
        (PermissionError(13, "Permission denied", "site"), "site: Permission denied: work in a"),
    ],
)
def test_a_file_that_a_command_cannot_have_is_told_in_a_line(error, message):
    def main(arguments):
        raise error

    with pytest.raises(SystemExit, match=message):
        command.run(main)


def test_what_the_caller_tells_his_python_is_not_for_ours(monkeypatch):
    for name in ("PYTHONSAFEPATH", "PYTHONHOME", "PYTHONWARNINGS"):
        monkeypatch.setenv(name, "1")
    monkeypatch.setitem(sys.modules, "nox", MagicMock())  # not installed with what it runs
    runpy.run_path(str(ROOT / "noxfile.py"))
    assert not [name for name in os.environ if name.startswith("PYTHON")]


def test_faults_that_no_record_can_show_are_not_planted():
    code = 'def wait(thread):\n    """Wait."""\n    thread.join(5)\n    print(1)\n'
    code += "    return 'early' if thread else 'late'\n"
    planted = sorted((kind, line) for kind, line, _ in mutate.faults(code))
    assert planted == [("call dropped", 3), ("call dropped", 4), ("number changed", 4)]
