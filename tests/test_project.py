"""What is written in two places says the same in both."""

import re
import tomllib

import pytest

from publish import ROOT, SUPPORTED, snippets

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKED = sorted((ROOT / "requirements").glob("*.txt"))


def test_headers_and_the_locked_group_ask_for_the_same_packages():
    asked = {d for name in snippets.names() for d in snippets.read(name).dependencies}
    assert asked == set(PYPROJECT["dependency-groups"]["snippets"])


def test_every_place_names_the_same_pythons():
    nox = re.search(r"^VERSIONS = (\[.*\])", (ROOT / "noxfile.py").read_text(), re.MULTILINE)
    free = re.search(r"^FREE_THREADED = (\[.*\])", (ROOT / "noxfile.py").read_text(), re.MULTILINE)
    wanted = re.search(
        r"^wanted=\((.*)\)", (ROOT / ".ci/install-pythons").read_text(), re.MULTILINE
    )
    workflow = (ROOT / ".github/workflows/ci.yml").read_text()
    matrix = re.search(r"python: (\[.*\])", workflow)
    assert tuple(re.findall(r"[\d.]+", nox[1])) == SUPPORTED
    assert tuple(wanted[1].split()) == SUPPORTED
    assert re.findall(r"[\d.t]+", matrix[1]) == [*SUPPORTED, *re.findall(r"[\d.t]+", free[1])]
    assert PYPROJECT["project"]["requires-python"] == f">={SUPPORTED[0]}"
    run = (ROOT / ".ci/run").read_text()
    assert all(f"snippets-{version}" in run for version in SUPPORTED)


def test_the_first_code_block_of_the_readme_is_two_commands():
    block = re.search(r"```\w*\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)[1]
    assert block.splitlines() == [
        "python3 -m venv .venv && .venv/bin/pip install nox && .venv/bin/nox -s site",
        ".venv/bin/nox -s tests",
    ]


def test_every_job_of_the_readme_exists():
    jobs = set(re.findall(r"nox -s \"?([a-z]+)", (ROOT / "README.md").read_text()))
    defined = set(
        re.findall(r"^def (\w+)\(session", (ROOT / "noxfile.py").read_text(), re.MULTILINE)
    )
    assert jobs
    assert jobs <= defined


@pytest.mark.parametrize("path", LOCKED, ids=lambda p: p.stem)
def test_every_dependency_is_locked_with_hashes_and_without_addresses(path):
    text = path.read_text()
    pins = re.findall(r"(?m)^([\w.-]+)(?:\[[\w,]+\])?==", text)
    assert pins
    assert "://" not in text
    for entry in re.split(r"(?m)^(?=[\w.-]+(?:\[[\w,]+\])?==)", text)[1:]:
        assert "--hash=sha256:" in entry, entry


def test_every_group_is_locked():
    groups = re.search(r"^GROUPS = \[(.*)\]", (ROOT / "noxfile.py").read_text(), re.MULTILINE)
    assert {p.stem for p in LOCKED} == set(re.findall(r"\w+", groups[1]))
