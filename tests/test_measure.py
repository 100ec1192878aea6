"""Each script of snippets/measure/ runs on this Python, and measures what numbers.toml names."""

import json
import subprocess
import sys

import pytest

from publish import ROOT
from publish.read import measured

SCRIPTS = measured.scripts()
PYTHON = sys.version_info[:2]


def test_there_are_scripts():
    assert len(SCRIPTS) >= 10


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_measures_what_it_is_said_to(name, tmp_path):
    out = tmp_path / "out.json"
    command = [sys.executable, str(SCRIPTS[name]), "--debug-single-value", "-q", "-o", str(out)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    suite = json.loads(out.read_text(encoding="utf-8"))
    units = {
        one["metadata"].get("unit") or suite["metadata"]["unit"] for one in suite["benchmarks"]
    }
    assert units <= {"second", "byte"}
    common = suite["metadata"].get("name")  # where there is one alone
    found = {one["metadata"].get("name", common) for one in suite["benchmarks"]}
    told = [n for n in measured.numbers().values() if n.script == name]
    assert found == {i for n in told for i in n.ids if measured.version(n.since) <= PYTHON}


def test_a_script_says_what_it_needs_and_what_it_measures():
    for path in SCRIPTS.values():
        text = path.read_text(encoding="utf-8")
        assert text.startswith("# /// script\n# requires-python"), path.name
        assert '"pyperf"' in text.partition("# ///\n")[0], path.name
        assert ("psutil" in text) == ('"psutil"' in text.partition("# ///\n")[0]), path.name
        assert measured.about(path).endswith("."), path.name


def test_scripts_and_data_are_named_as_the_page_says():
    page = (ROOT / "docs" / "numbers.md").read_text(encoding="utf-8")
    shown = {measured.numbers()[c.families[0]].script for c in measured.charts().values()}
    assert shown == {*SCRIPTS}, "a script that no chart shows"
    assert page.count("{{ numbers(") == len(measured.charts()) + 1
