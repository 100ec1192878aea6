"""A run is what a reader would see, and leaves nothing behind."""

import contextlib
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from publish import ROOT
from publish.read import snippets
from publish.verify import confined, record
from publish.verify import run as runner

posix = pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals and signals are POSIX")


def alive(words):
    """Whether a process with these words in its command still runs, wherever it has got to."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if words in " ".join(process.cmdline()) and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
    return found


@pytest.fixture
def run(tmp_path):
    def run(text, timeout=10.0, **options):
        program = tmp_path / "program.py"
        program.write_text(text)
        return runner.run(program, timeout=timeout, **options)

    return run


def test_a_refresh_makes_the_runs_that_it_compares(monkeypatch):
    made = []

    def counted(path, **options):
        made.append(path)
        return runner.run(path, **options)

    monkeypatch.setattr(record, "run", counted)
    monkeypatch.setattr(record, "_keep", lambda *_: "")  # nothing is written
    assert record.refresh("threading/daemon_flag.py") == ("", True)
    assert len(made) == record.RUNS


@pytest.mark.parametrize("text", ["import threading\nthreading.Event().wait()\n", "1 / 0\n"])
def test_a_refresh_judges_the_first_run_before_it_makes_others(monkeypatch, tmp_path, text):
    made = []

    def counted(path, **options):
        made.append(path)
        return runner.run(path, **options)

    path = tmp_path / "planted.py"
    header = "# /// script\n# [tool.snippet]\n# timeout = 1.5\n# ///\n"
    path.write_text(f'{header}"""Wait."""\n\n{text}', encoding="utf-8")
    found = snippets.parse("planted/planted.py", path, path.read_text(encoding="utf-8"))
    monkeypatch.setattr(record.snippets, "read", lambda name: found)
    monkeypatch.setattr(record, "run", counted)
    report, good = record.refresh("planted/planted.py")
    assert (good, len(made)) == (False, 1), report
    if "wait" in text:
        assert "planted.py:8: still running after 1.5 s, killed: find what waits, or" in report


def test_status_output_and_errors_are_kept_apart(run):
    result = run("import sys; print('out'); print('err', file=sys.stderr); sys.exit(3)")
    assert (result.status, result.stdout, result.stderr) == (3, "out\n", "err\n")
    assert (result.left, result.stacks) == ((), "")


def test_the_folder_is_empty_and_the_mode_is_strict(run):
    result = run(
        "import os, sys, warnings\n"
        "print(os.listdir(), sys.flags.dev_mode, sys.warnoptions[-2])\n"
        "print('PYTEST_VERSION' in os.environ)"
    )
    assert result.stdout == "[] True error\nFalse\n"


@posix
def test_lines_of_several_processes_come_in_the_order_of_a_terminal(run):
    result = run(
        "import subprocess, sys\n"
        "print('parent first')\n"
        "subprocess.run([sys.executable, '-c', 'print(\"child second\")'])\n"
        "print('parent third')\n"
    )
    assert result.stdout == "parent first\nchild second\nparent third\n"


def test_much_output_does_not_block(run):
    result = run("for _ in range(9000): print('y' * 99)")
    assert len(result.stdout) == 9000 * 100
    assert result.flood is None


@posix
def test_the_deadline_ends_every_process_and_shows_every_stack(run):
    result = run(
        "import subprocess, sys, threading, time\n"
        "def stuck(): threading.Event().wait()\n"
        "code = 'import time\\ndef child(): time.sleep(99.5)\\nchild()'\n"
        "child = subprocess.Popen([sys.executable, '-X', 'dev', '-c', code])\n"
        "threading.Thread(target=stuck).start()\n",
        timeout=1.5,
    )
    assert result.status is None
    assert "in stuck" in result.stacks
    assert "in child" in result.stacks
    assert "C stack" not in result.stacks
    assert result.stderr == ""
    assert not alive("sleep(99.5)")


@posix
@pytest.mark.skipif(sys.version_info < (3, 14), reason="-m asyncio pstree came with 3.14")
def test_the_deadline_shows_the_tree_of_tasks(run):
    result = run(
        "import asyncio\n"
        "async def inner(): await asyncio.Event().wait()\n"
        "async def main(): await asyncio.create_task(inner(), name='inner task')\n"
        "asyncio.run(main())\n",
        timeout=1.5,
    )
    assert "inner task" in result.stacks


@posix
def test_a_child_that_detached_itself_is_found_and_ended(run):
    result = run(
        "import subprocess, sys\n"
        "code = 'import time; time.sleep(99.7)'\n"
        "child = subprocess.Popen([sys.executable, '-c', code], start_new_session=True)\n"
        "child.returncode = 0  # no ResourceWarning\n"
    )
    assert result.status == 0
    assert len(result.left) == 1
    assert "time.sleep(99.7)" in result.left[0]
    assert not alive("sleep(99.7)")


def test_helpers_of_multiprocessing_get_time_to_go(run):
    result = run(
        "import multiprocessing\n"
        "if __name__ == '__main__':\n"
        "    process = multiprocessing.get_context('spawn').Process()\n"
        "    process.start(); process.join(); print(process.exitcode)\n"
    )
    assert (result.status, result.stdout, result.stderr, result.left) == (0, "0\n", "", ())


def test_a_slow_callback_tells_of_the_machine_and_is_dropped(run):
    result = run("import asyncio, time\nasync def main(): time.sleep(0.15)\nasyncio.run(main())\n")
    assert (result.status, result.stderr) == (0, "")


def test_arguments_and_interpreter_are_the_callers(run):
    result = run("import sys; print(sys.argv[1:], sys.executable)", args=["a"])
    assert result.stdout == f"['a'] {sys.executable}\n"


@posix
def test_a_program_killed_by_a_signal_says_so(run):
    result = run("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    assert result.status == -9


def test_no_run_outlives_its_deadline_by_much(run, monkeypatch):
    monkeypatch.setattr(runner, "GRACE", 30)  # for helpers; the program itself gets none
    start = time.monotonic()
    run("import time; time.sleep(99)", timeout=0.5, dump=False)
    assert time.monotonic() - start < 5


@posix
@pytest.mark.skipif(sys.platform != "linux", reason="/dev/shm is Linux's")
def test_a_killed_program_leaves_no_named_semaphore(run):
    result = run(
        "import multiprocessing, time\n"
        "if __name__ == '__main__':\n"
        "    queue = multiprocessing.get_context('spawn').Queue()\n"
        "    print(queue._rlock._semlock.name, queue._sem._semlock.name, flush=True)\n"
        "    process = multiprocessing.get_context('spawn').Process(target=queue.get)\n"
        "    process.start()\n"
        "    process.join()\n",
        timeout=1.5,
        dump=False,
    )
    made = {f"sem.{name.removeprefix('/')}" for name in result.stdout.split()}
    assert len(made) == 2
    assert not made & set(os.listdir("/dev/shm"))


@posix
def test_an_ignored_interrupt_is_not_inherited(tmp_path):
    program = tmp_path / "program.py"
    program.write_text("import signal; print(signal.getsignal(signal.SIGINT).__name__)")
    code = (
        "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "from pathlib import Path; from publish.verify import run\n"
        f"print(run.run(Path({str(program)!r}), timeout=10).stdout, end='')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout == "default_int_handler\n"


def test_this_file_leaves_nothing_either():
    marked = subprocess.run(
        [sys.executable, "-c", "import os; print('SNIPPET_RUN' in os.environ)"],
        capture_output=True, text=True, check=True, cwd=Path.home(),
    )  # fmt: skip
    assert marked.stdout == "False\n"


linux = pytest.mark.skipif(
    confined.unable() is not None, reason=f"cannot be confined: {confined.unable()}"
)


@linux
@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("open('/tmp/left', 'w').close()", "/tmp/left"),
        ("open('/dev/shm/left', 'w').close()", "/dev/shm/left"),
        ("import tempfile; tempfile.mkdtemp(dir='/tmp', prefix='left')", "/tmp/left"),
        ("import tempfile; tempfile.mkdtemp(prefix='left')", "file $TMPDIR/left"),
        ("open('../left', 'w').close()", "file $TMPDIR/left"),
        ("import os; open(os.path.expanduser('~/left'), 'w').close()", "file ~/left"),
        ("import ctypes; ctypes.CDLL(None).msgget(0, 0o1600)", "System V msg 0"),
        (
            "import subprocess\n"
            "child = subprocess.Popen(['sleep', '99.1'], env={}, start_new_session=True)\n"
            "child.returncode = 0",
            "sleep 99.1",
        ),
        (
            "import os, time\n"
            "if os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n"
            "        os.execve('/bin/sleep', ['sleep', '99.2'], {})\n    os._exit(0)\nos.wait()",
            "sleep 99.2",
        ),
        (
            "import multiprocessing.synchronize as s, os\n"
            "fd = os.open('/dev/shm/sem.left', os.O_CREAT | os.O_RDWR)\nos.close(fd)",
            "/dev/shm/sem.left",
        ),
    ],
    ids=[
        *("tmp", "shm", "folder", "TMPDIR", "above", "home", "System V", "no mark"),
        *("detached twice", "semaphore"),
    ],
)
def test_what_a_program_leaves_anywhere_is_named_and_gone(run, text, left):
    before = {s: set(os.listdir(s)) for s in confined.SCRATCH}
    result = run(text)
    assert result.status == 0, result
    assert any(left in found for found in result.left), result
    assert not (left.startswith("sleep") and alive(left))
    after = {s: {n for n in os.listdir(s) if "left" in n} for s in confined.SCRATCH}
    assert all(after[s] <= before[s] for s in after)


@linux
@pytest.mark.parametrize("where", ["ROOT", "sys.prefix", "os.path.expanduser('~root')", "'/etc'"])
def test_a_program_writes_to_nothing_but_its_own_folder(run, where):
    text = f"import os, sys\nROOT = {str(ROOT)!r}\nopen(os.path.join({where}, 'written'), 'w')"
    result = run(text)
    assert result.status == 1
    assert "Read-only file system" in result.stderr


@linux
def test_a_program_reaches_nobody_but_itself(run):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        result = run(f"import socket\nsocket.create_connection(('127.0.0.1', {port}))")
    assert "ConnectionRefusedError" in result.stderr
    result = run(
        "import socket\nwith socket.create_server(('127.0.0.1', 0)) as s:\n"
        "    with socket.create_connection(s.getsockname()): print('connected')"
    )
    assert result.stdout == "connected\n", result


def test_a_folder_that_is_shared_is_read_and_written(run, tmp_path_factory):
    folder = tmp_path_factory.mktemp("shared")
    (folder / "sitecustomize.py").write_text("print('customized')")
    text = f"open({str(folder / 'written')!r}, 'w').close()"
    result = run(text, env={"PYTHONPATH": str(folder)}, shared=[str(folder)])
    assert (result.status, result.stdout, result.left) == (0, "customized\n", ())
    assert (folder / "written").exists()


@linux
def test_a_program_cannot_stop_who_runs_it(run):
    result = run(
        "import os, signal\nfor pid in range(1, 70000):\n    if pid != os.getpid():\n"
        "        try: os.kill(pid, signal.SIGKILL)\n        except OSError: pass\nprint('done')"
    )
    assert (result.status, result.stdout) == (0, "done\n")


def test_the_callers_environment_is_not_handed_on(run, monkeypatch):
    for name in ("GITHUB_TOKEN", "COLUMNS", "LANG", "TZ", "HOME", "PYTHONPATH"):
        monkeypatch.setenv(name, "of the caller")
    result = run("import os; print(sorted(os.environ.values()))")
    assert "of the caller" not in result.stdout


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_endless_output_is_cut_off(run, stream):
    result = run(f"import sys\nwhile True: sys.{stream}.write('x' * 9999)", timeout=5)
    assert result.flood == stream
    assert len(result.stdout) + len(result.stderr) <= 1_100_000


@linux
def test_memory_without_end_is_refused(run):
    result = run("x = bytearray(6 << 30)\nprint(len(x))")
    assert (result.status, "MemoryError" in result.stderr) == (1, True), result


@linux
def test_files_and_processes_without_end_are_refused(run):
    result = run("import os\nwhile True: os.dup(0)")
    assert (result.status, "Too many open files" in result.stderr) == (1, True), result
    result = run("import resource as r; print(max(r.getrlimit(r.RLIMIT_NPROC)))")
    assert int(result.stdout) <= confined.LIMITS["RLIMIT_NPROC"]


def test_what_a_program_leaks_is_heard(run):
    result = run(
        "from multiprocessing.shared_memory import SharedMemory\n"
        "memory = SharedMemory(create=True, size=16)\nmemory.close()"
    )
    assert "1 leaked shared_memory objects" in result.stderr


def test_a_program_that_removes_its_folder_is_judged(run):
    result = run("import os, shutil\nshutil.rmtree(os.getcwd())\nprint('gone')")
    assert (result.status, result.stdout) == (0, "gone\n")


def test_a_caller_that_demands_confinement_is_told_where_there_is_none(monkeypatch):
    monkeypatch.setattr(confined, "TRIED", {"why": "no namespaces"})
    assert confined.unable() == "no namespaces"
    monkeypatch.setenv("CONFINED", "demand")
    with pytest.raises(SystemExit, match="programs cannot be confined here: no namespaces: see"):
        confined.unable()
