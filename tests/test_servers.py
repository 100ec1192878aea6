"""A program that asks for PostgreSQL gets an empty database, and the server ends with us."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from publish import ROOT
from publish.verify import servers
from publish.verify.run import run

pytestmark = pytest.mark.skipif(not servers.binaries(), reason="PostgreSQL is not installed")
ASKS = """\
import os, subprocess
address = os.environ["POSTGRES_DSN"]
for sql in ("CREATE TABLE mine (x int)", "SELECT 'made in ' || count(*) FROM mine"):
    subprocess.run(["{psql}", "-XAtq", address, "-c", sql], check=True)
"""
HOLDS = """\
import sys
from pathlib import Path
from publish.verify import servers
with servers.given(Path(sys.argv[1])) as (address, folders):
    print(folders[0], flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def program(tmp_path):
    path = tmp_path / "program.py"
    path.write_text(ASKS.format(psql=servers.binaries() / "psql"))
    return path


def test_each_run_has_an_empty_database_of_its_own(program):
    for _ in range(2):
        result = run(program, timeout=30)
        assert (result.status, result.stdout, result.stderr) == (0, "made in 0\n", "")
        assert result.left == ()


def test_a_program_that_does_not_ask_is_told_nothing(tmp_path):
    program = tmp_path / "program.py"
    program.write_text("import os; print([k for k in os.environ if 'POSTGRES' in k])")
    assert run(program, timeout=30).stdout == "[]\n"


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_the_server_ends_with_who_started_it_whatever_happens(program, how):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDS, program],
        cwd=ROOT,
        env={**os.environ},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    folder = Path(holder.stdout.readline().strip())
    every = psutil.process_iter(["cmdline"])  # None of one that ends meanwhile
    ours = [p for p in every if str(folder) in (p.info["cmdline"] or [])]
    assert len(ours) >= 2  # the server, and what watches over it
    holder.send_signal(how)
    holder.communicate()
    _, alive = psutil.wait_procs(ours, timeout=20)
    assert alive == []
    assert not folder.exists()
