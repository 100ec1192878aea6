"""Every exercise: its stub fails kindly, its solution keeps the promises, its mistakes do not.

And whatever a reader's file does, the checks say so in their time and leave nothing behind.
"""

import contextlib
import importlib
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from publish import ROOT
from publish.read import exercises
from publish.verify.exercises import problem, said

EXERCISES = [exercises.read(name) for name in exercises.names()]
FILES = [(e, f) for e in EXERCISES for f in e.files]
POSIX = pytest.mark.skipif(os.name == "nt", reason="signals and sessions of POSIX")
CHECK = '''\
"""A planted exercise."""

from harness import check

NEEDS = ("answer",)
LIMIT = 1


def promise_the_answer_is_right(task):
    """The answer is right."""
    check(task.answer() == 42, "it is not")
'''


@pytest.mark.timeout(400)
@pytest.mark.parametrize(("exercise", "file"), FILES, ids=[f.name for _, f in FILES])
def test_exercise(exercise, file):
    if found := problem(exercise, file):
        pytest.fail(found, pytrace=False)


def test_there_are_exercises():
    assert EXERCISES, "nothing below snippets/exercises/: the suite would pass without a subject"


@pytest.mark.parametrize("line", ["if done: return", "done.clear(); done.append(1)"])
def test_two_statements_in_one_line_are_not_taken_for_a_round(line, tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(exercises.FOLDER))
    explore = importlib.import_module("explore")
    file = tmp_path / "task.py"
    file.write_text(f"done = []\n\n\ndef work():\n    {line}\n", encoding="utf-8")
    with pytest.raises(explore.Open, match=r"line 5: .* two statements in one line: write two"):
        explore.every_order(SimpleNamespace(__file__=str(file)), "work()\n")


def checked(folder, code):
    """Run a reader's code as `python task.py` does; return status, output, seconds."""
    task = folder / "planted" / "task.py"
    task.parent.mkdir(exist_ok=True)
    (task.parent / "check.py").write_text(CHECK, encoding="utf-8")
    for name in exercises.SHARED:
        (folder / name).write_bytes((exercises.FOLDER / name).read_bytes())
    begin = EXERCISES[0].task.path.read_text(encoding="utf-8")
    begin = begin[begin.index("if __name__") : begin.index("class ")]
    task.write_text(begin + code, encoding="utf-8")
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(task)], capture_output=True, text=True, timeout=60, check=False
    )
    return done.returncode, done.stdout + done.stderr, time.monotonic() - begun


def test_a_right_answer_is_told(tmp_path):
    status, said, _ = checked(tmp_path, "def answer():\n    return 42\n")
    assert status == 0
    assert said.splitlines()[1:] == ["  kept    The answer is right.", "All promises kept."]


def test_a_python_too_old_for_the_checks_tells_no_verdict():
    task = exercises.FOLDER / "print_in_order" / "task.py"
    old = "import runpy, sys; sys.version_info = (3, 10, 13)\n"
    code = f"{old}runpy.run_path({str(task)!r}, run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    told = "nothing was checked: take Python 3.11 or newer, this is 3.10\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", told)


def test_a_promise_of_another_exercise_is_refused():
    command = [sys.executable, str(exercises.FOLDER / "harness.py"), "--only", "promise_nothing"]
    file = EXERCISES[0].task.path
    done = subprocess.run([*command, str(file)], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert f"promise_nothing: no promise of {file.parent.name}: name one of" in done.stderr


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("def answer():\n    return 41\n", "it is not"),
        ("def answer():\n    raise NotImplementedError\n", "task.py:12: not written yet. Begin"),
        ("def answer()\n    return 42\n", "SyntaxError: expected ':'"),
        (
            "import nothing_of_that_name\n",
            "task.py:11: no module is called 'nothing_of_that_name': use what",
        ),
        ("while True:\n    pass\n", "it has not ended after 1 s"),
        ("def answer():\n    while True:\n        pass\n", "a thread stands in task.py, line 1"),
        ("exit()\n", "task.py:11: it calls exit()"),
        ("def answer():\n    exit(3)\n", "task.py:12: it calls exit()"),
        ("import os\nos._exit(0)\n", "the interpreter was ended in the middle, with status 0"),
        ("def answer():\n    import os\n    os._exit(3)\n", "in the middle, with status 3"),
        ("def reply():\n    return 42\n", "there is no answer: write it, as the exercise names"),
        ("def answer():\n    return input()\n", "it raises EOFError"),
        ("def answer():\n    return answer()\n", "it raises RecursionError"),
        ("def answer():\n    raise KeyboardInterrupt\n", "it raises KeyboardInterrupt"),
        (
            "import threading\n\ndef answer():\n"
            "    threading.Thread(target=threading.Event().wait, name='late').start()\n"
            "    return 42\n",
            "it leaves the thread 'late' behind",
        ),
        pytest.param(
            "import os, signal\n\ndef answer():\n    os.kill(os.getpid(), signal.SIGKILL)\n",
            "in the middle, by signal 9",
            marks=POSIX,
        ),
    ],
)
def test_broken_code_is_told_in_its_time_in_one_message(code, message, tmp_path):
    status, said, seconds = checked(tmp_path, code)
    assert status == 1
    assert message in said
    assert "Traceback" not in said
    assert said.count("broken") <= 1
    assert seconds < 30


@pytest.mark.parametrize("gone", ["check imports it", "the file imports it"])
def test_what_cannot_be_imported_breaks_no_promise(gone, tmp_path):
    code = "def answer():\n    return 42\n"
    if gone == "check imports it":
        assert checked(tmp_path, code)[0] == 0
        task = tmp_path / "planted" / "task.py"
        (task.parent / "check.py").write_text(f"import gone\n\n\n{CHECK}", encoding="utf-8")
        command = [sys.executable, str(task)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        status, said = done.returncode, done.stdout + done.stderr
        message = "no module is called 'gone': keep the exercises where they were unpacked"
    else:
        status, said, _ = checked(tmp_path, f"import gone\n{code}")
        message = "task.py:11: no module is called 'gone': use what comes with Python"
    assert status == 1
    assert said.splitlines()[1:] == [f"  Nothing could be checked: {message}"]


def test_a_promise_that_some_order_breaks_is_told_with_that_order():
    (file,) = (f for _, f in FILES if f.name == "bounded_buffer/wrong_if_for_while.py")
    _, text = said(file)
    told = re.findall(r"(?m)^ +\d+\. (\w+) (?:does|goes on with): .*\(wrong_\w+\.py:\d+\)$", text)
    assert len({*told}) > 1, text


def test_a_fault_of_the_checks_is_no_verdict_on_the_code(tmp_path):
    code = "def answer():\n    return 42\n"
    checked(tmp_path, code)
    task = tmp_path / "planted" / "task.py"
    fault = CHECK.replace("import check", "import check, note") + "    note(object())\n"
    (task.parent / "check.py").write_text(fault, encoding="utf-8")
    command = [sys.executable, str(task)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "  open    The answer is right." in done.stdout
    assert "the checks fail, not your code: it raises TypeError" in done.stdout


WAITS = """\
import threading

lock = threading.Lock()


def answer():
    return 42


def twice():
    lock.acquire()
"""
ORDERS = """
def promise_the_orders_are_right(task):
    \"\"\"The orders are right.\"\"\"
    from explore import every_order

    driver = \"\"\"
from threading import Thread

threads = [Thread(target=twice, name="ann"), Thread(target=twice, name="bob")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
\"\"\"
    every_order(task, driver)
"""


def explored(folder, code, check=CHECK + ORDERS):
    """Run a reader's code, with a promise that is tried in every order; return what is told."""
    checked(folder, code)
    task = folder / "planted" / "task.py"
    (task.parent / "check.py").write_text(check.replace("LIMIT = 1", "LIMIT = 20"), "utf-8")
    (folder / "publish").mkdir()
    shutil.copytree(ROOT / "publish/verify", folder / "publish/verify")
    shutil.copy(ROOT / "publish/__init__.py", folder / "publish")
    shutil.copytree(ROOT / "publish/read", folder / "publish/read")
    command = [sys.executable, str(task)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    return done.stdout + done.stderr


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("", "", "waits for ever (waiting: bob at lock.acquire()  (task.py:21))"),
        ("lock.acquire()", "lock.release()", "ends by RuntimeError: release unlocked lock  (task"),
        ("lock.acquire()", "while lock:\n        pass", "and does not wait: ann at while lock  (t"),
        ("lock.acquire()", "print(1)", "open    The orders are right.\n          line 21: its ord"),
    ],
)
def test_what_breaks_a_promise_in_some_order_is_told_by_its_line(old, new, message, tmp_path):
    assert message in explored(tmp_path, WAITS.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('(target=twice, name="ann', '(target=twcie, name="ann', 20),
        ("task.answer", "taks.answer", 11),
    ],
)
def test_a_name_that_the_checks_misspell_is_told_as_theirs(old, new, line, tmp_path):
    said = explored(tmp_path, WAITS, (CHECK + ORDERS).replace(old, new))
    assert f"the checks fail, not your code: check.py:{line}: it raises NameError" in said


def test_of_many_events_the_first_and_the_last_are_told_with_their_numbers(tmp_path):
    loop = "    for i in range(100):\n        note(str(i))\n    broken('it is not')\n"
    checked(tmp_path, "def answer():\n    return 42\n")
    task = tmp_path / "planted" / "task.py"
    text = CHECK.replace("import check", "import broken, note")
    (task.parent / "check.py").write_text(text[: text.rindex("    check(")] + loop, "utf-8")
    command = [sys.executable, str(task)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    told = [x.strip() for x in done.stdout.splitlines() if x.startswith("          ")]
    assert told[10:15] == ["9. 8", "10. 9", "(60 left out)", "71. 70", "72. 71"]
    assert told[-1] == "100. 99"


@POSIX
@pytest.mark.parametrize("ends", ["return 42", "while True: pass"])
def test_a_process_that_is_left_is_told_and_ended(ends, tmp_path):
    mark = tmp_path / "pid"
    status, said, _ = checked(
        tmp_path,
        "import subprocess, sys\n\n"
        "def answer():\n"
        "    left = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        f"    open({str(mark)!r}, 'w').write(str(left.pid))\n"
        f"    {ends}\n",
    )
    assert status == 1
    assert ("it leaves a process behind" if "42" in ends else "it has not ended") in said
    stat = Path("/proc", mark.read_text(), "stat")
    deadline = time.monotonic() + 10  # who was killed a moment ago may not have gone yet
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # it has gone
        while stat.read_text().rpartition(")")[2].split()[0] not in "ZX":
            assert time.monotonic() < deadline, "the process it left lives on"
            time.sleep(0.01)
