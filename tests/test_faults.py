"""Every fault is planted in a copy of the project, caught, and named so that it can be mended.

The message must hold the file, the line and the cure.
"""

import re
import shutil
import subprocess
import sys
import textwrap

import pytest

from publish import ROOT

RULES = ["publish.check"]
SNIPPETS = ["pytest", "-q", "-p", "no:cacheprovider", "tests/test_snippets.py", "-k", "planted"]
BLOCKS = ["pytest", "-q", "-p", "no:cacheprovider", "-p", "tests.fences", "README.md"]
PAGE, LINE = "docs/planted.md", 9  # a page with one good question; a fault goes onto its line 9
GOOD = """\
# Planted

## Is this good? { #planted .q data-level=junior data-aka="planted words" }

Yes.

{{ snippet("planted/good.py") }}

LINE

**Sources:** [threading](https://docs.python.org/3/library/threading.html)
"""
GOOD_SNIPPET = (
    '"""Print."""\n\n# --8<-- [start:part]\nprint(1)\n# --8<-- [end:part]\n\n# Output:\n# 1\n'
)


@pytest.fixture
def project(tmp_path):
    """Return a function that runs a module in a copy of the project and gives status and output."""
    root = tmp_path / "project"
    ignored = shutil.ignore_patterns("__pycache__")
    for folder in ("publish", "docs", "snippets", "tests"):
        shutil.copytree(ROOT / folder, root / folder, ignore=ignored)
    for file in ("mkdocs.yml", "pyproject.toml", "README.md", "CONTRIBUTING.md"):
        shutil.copy(ROOT / file, root / file)
    write(root, PAGE, GOOD.replace("LINE\n", ""))
    write(root, "snippets/planted/good.py", GOOD_SNIPPET)

    def run(module, files=None, line=None):
        for name, text in (files or {}).items():
            write(root, name, text)
        if line is not None:
            write(root, PAGE, GOOD.replace("LINE", line))
        done = subprocess.run(
            [sys.executable, "-m", *module], cwd=root, capture_output=True, text=True, check=False
        )
        return done.returncode, done.stdout + done.stderr

    return run


def write(root, name, text):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_the_copy_without_a_fault_is_good(project):
    status, said = project(RULES)
    assert (status, said.count("all rules kept")) == (0, 1), said
    status, said = project(SNIPPETS)
    assert (status, "1 passed" in said) == (0, True), said


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{{ snippet("planted/none.py") }}', "snippets/planted/none.py does not exist"),
        ('{{ snippet("planted/god.py") }}', "did you mean planted/good.py?"),
        (
            '{{ snippet("planted/good.py", region="prt") }}',
            "snippets/planted/good.py has no region 'prt' (it has: part): mark it with",
        ),
        (
            '{{ snipet("planted/good.py") }}',
            "no macro is called 'snipet' (there are ",
        ),
        ("{{ snippet(planted) }}", "quote the name"),
        ('{{ snippet("planted/good.py", lines=3) }}', "write {{ snippet(name: str, region"),
        ("```python\npairs = {{1, 2}}\n```", "Jinja would evaluate these braces: code belongs"),
        ("```python\nprint({{}})\n```", "Jinja"),
        ("```python\nf'{%d}'\n```", "Jinja"),
        ("A heading {#like-this}", "Jinja takes '{#' for a comment: write '{ #id }'"),
        ("[there](nowhere.md)", "dead link 'nowhere.md': docs/nowhere.md does not exist"),
        ("[there](#plantd)", "docs/planted.md has no #plantd: did you mean #planted?"),
        ("[there](index.md#planted)", "docs/index.md has no #planted: it is on planted.md"),
    ],
)
def test_a_fault_on_a_page_is_named_by_its_line(project, line, message):
    status, said = project(RULES, line=line)
    lines = [x for x in said.splitlines() if x.startswith(f"{PAGE}:")]
    assert status == 1
    assert len(lines) == 1, said
    assert message in lines[0]
    number = int(lines[0].split(":")[1])
    assert LINE <= number <= LINE + line.count("\n")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("#planted .q", "#gil .q", "question id #gil is taken by docs/gil.md:"),
        ("#planted .q", ".q", "question without an id: write '## Is this good? { #id"),
        (" data-level=junior", "", "question with no level (data-level=None): give it one of"),
        ("junior", "expert", "give it one of junior, mid, senior, staff"),
        ("docs.python.org", "blog.example.org", "question with no source: end it with"),
        ('{{ snippet("planted/good.py") }}', "", "question with no snippet and no reason"),
        ("Yes.\n\n", "", "question with no short answer: begin with"),
    ],
)
def test_a_fault_of_a_question_is_named_by_its_heading(project, old, new, message):
    assert old in GOOD
    status, said = project(RULES, {PAGE: GOOD.replace("LINE\n", "").replace(old, new)})
    assert status == 1
    assert re.search(rf"(?m)^{PAGE}:3: .*{re.escape(message)}", said), said


def test_other_wordings_belong_to_one_question(project):
    second = '\n## Again? { #again .q data-level=mid data-aka="Planted words" }\n\nNo.\n'
    status, said = project(RULES, {PAGE: GOOD.replace("LINE\n", "") + second})
    assert status == 1
    assert f"{PAGE}:12: data-aka 'Planted words' is claimed by {PAGE}:3 too" in said


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        (
            "lonely.py",
            '"""T."""\n',
            ':1: no page publishes it: add {{ snippet("planted/lonely.py")',
        ),
        ("queue.py", '"""T."""\n', ":1: its name hides the standard module 'queue'"),
        ("good.py", "print(1)\n", ":1: no docstring"),
        (
            "good.py",
            '"""T."""\n# --8<-- [start:a]\n',
            ":2: region 'a' is opened and not closed: add",
        ),
        (
            "good.py",
            '# /// script\n# a = [\n# = 1\n# ///\n"""T."""\n',
            ":3: the header is not valid TOML",
        ),
        (
            "good.py",
            '# /// script\n# [tool.snippet]\n# timout = 1\n# ///\n"""T."""\n',
            ":3: unknown [tool.snippet] key 'timout': did you mean timeout?",
        ),
    ],
)
def test_a_fault_of_a_snippet_file_is_named_by_its_line(project, name, text, message):
    status, said = project(RULES, {f"snippets/planted/{name}": text})
    assert status == 1
    assert f"snippets/planted/{name}{message}" in said


def broken(body, header="", record=""):
    top = f"# /// script\n# [tool.snippet]\n{header}# ///\n" if header else ""
    text = f'{top}"""Break."""\n\n{textwrap.dedent(body).lstrip()}'
    return text + (f"\n{record}" if record else "")


CHILD = """
import multiprocessing
import threading
def child():
    threading.Event().wait()
if __name__ == "__main__":
    multiprocessing.get_context("spawn").Process(target=child).start()
"""
SHORT = "# timeout = 1.5\n"


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        pytest.param(
            broken("print(2)\n", record="# Output:\n# 1\n"),
            [":5: output differs from the record (exact)", "-1", "+2", "nox -s refresh -- planted"],
            id="output differs",
        ),
        pytest.param(
            broken("print(2)\n"),
            ["prints, but its file has no '# Output:': record it with `nox -s refresh -- planted"],
            id="no record",
        ),
        pytest.param(
            broken("pass\n", record="# Output:\n# 1\n"),
            [":5: has '# Output:' but printed nothing", "nox -s refresh -- planted"],
            id="no output",
        ),
        pytest.param(
            broken("1 / 0\n"), [":3: exit status 1", "ZeroDivisionError"], id="an exception"
        ),
        pytest.param(
            broken("import threading\nthreading.Thread(target=lambda: 1 / 0).start()\n"),
            [":4: exit status 0, wrote to stderr: a thread raised", "catch it in the thread"],
            id="an exception in a thread",
        ),
        pytest.param(
            broken("""
                import asyncio
                async def lost():
                    raise ValueError("nobody hears")
                async def main():
                    task = asyncio.create_task(lost())
                    await asyncio.sleep(0)
                asyncio.run(main())
                """),
            [":5: exit status 0", "a task failed and nobody awaited it", "nobody hears"],
            id="a lost task",
        ),
        pytest.param(
            broken("async def main(): pass\nmain()\n"),
            ["exit status 0", "a task or coroutine was lost", "was never awaited"],
            id="a coroutine nobody awaits",
        ),
        pytest.param(
            broken("import warnings\nwarnings.warn('old', DeprecationWarning)\n"),
            [":4: exit status 1", "warnings are errors here", "DeprecationWarning: old"],
            id="a warning",
        ),
        pytest.param(
            broken("open(__file__)\n"),
            ["warnings are errors here", "ResourceWarning"],
            id="a file left open",
        ),
        pytest.param(
            broken(
                "import threading\nthreading.Thread(target=threading.Event().wait).start()\n", SHORT
            ),
            ["still running after 1.5 s", "stacks:", "threading.py", "goes into the header"],
            id="a hang in a thread",
        ),
        pytest.param(
            broken(CHILD, SHORT),
            [":10: still running after 1.5 s", "in child", "spawn_main"],
            id="a hang in a child process",
        ),
        pytest.param(
            broken(
                """
                import asyncio
                async def main():
                    await asyncio.Event().wait()
                asyncio.run(main())
                """,
                SHORT,
            ),
            [":10: still running after 1.5 s", "asyncio"],
            id="a hang in a task",
        ),
        pytest.param(
            broken("""
                import subprocess, sys
                code = "import time; time.sleep(60)"
                process = subprocess.Popen([sys.executable, "-c", code], start_new_session=True)
                process.returncode = 0
                """),
            [":1: left behind after it ended: process", "time.sleep(60)", "join or terminate"],
            id="a process left behind",
        ),
        pytest.param(
            broken("open('scratch', 'w').close()\n"),
            [":1: left behind after it ended: file scratch", "delete what it writes"],
            id="a file left behind",
        ),
        pytest.param(
            broken("pass\n", "# hangs = true\n# timeout = 1.5\n"),
            [":1: declared 'hangs = true' but ended after", "make it hang for sure"],
            id="a hang that ends",
        ),
        pytest.param(
            broken("pass\n", '# raises = "ValueError"\n'),
            [":1: declared 'raises = \"ValueError\"' but ended with status 0", "for sure"],
            id="no exception",
        ),
        pytest.param(
            broken("int([])\n", '# raises = "ValueError"\n'),
            [":1: declared 'raises = \"ValueError\"' but ended with status 1", "TypeError"],
            id="another exception",
        ),
        pytest.param(
            broken("int('x')\n", '# raises = "ValueError"\n', "# Error:\n# ValueError: y\n"),
            ["error differs from the record", "+ValueError: invalid literal"],
            id="another message",
        ),
    ],
)
def test_a_program_that_misbehaves_is_caught(project, text, messages):
    status, said = project(SNIPPETS, {"snippets/planted/good.py": text})
    assert status == 1
    for message in messages:
        assert message in said, f"{message!r} is missing in:\n{said}"
    assert re.search(r"snippets/planted/good\.py:\d+: ", said)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            broken(
                """
                import threading
                lock = threading.Lock()
                lock.acquire()
                print("waits for itself")
                lock.acquire()
                """,
                "# hangs = true\n# timeout = 1\n",
                "# Output:\n# waits for itself\n",
            ),
            id="a hang",
        ),
        pytest.param(
            broken(
                "import threading\nthreading.Thread(target=lambda: 1 / 0).start()\n",
                '# raises = "ZeroDivisionError"\n',
                "# Error:\n# ZeroDivisionError: division by zero\n",
            ),
            id="an exception in a thread",
        ),
    ],
)
def test_what_is_declared_broken_passes_when_it_breaks_so(project, text):
    status, said = project(SNIPPETS, {"snippets/planted/good.py": text})
    assert (status, "1 passed" in said) == (0, True), said


@pytest.mark.parametrize(
    ("block", "message"),
    [
        ("```python\nraise SystemExit(3)\n```", ":1: this block runs as a script and failed"),
        (
            "```python\nimport threading\nthreading.Thread(target=lambda: 1 / 0).start()\n```",
            ":1: this block runs as a script and failed (status 0)",
        ),
        ("```Python\nprint(1)\n```", ":1: Python block that would not be verified (```Python)"),
        ("!!! note\n    ```python\n    print(1)\n    ```", ":2: Python block that would not be"),
        (
            '``` { .python data-snippet="planted/good.py" }\nprint(2)\n```',
            ":1: the published block differs from snippets/planted/good.py: publish it with",
        ),
        ("no block at all", "no Python block in README.md"),
    ],
)
def test_a_published_block_that_is_wrong_is_caught(project, block, message):
    status, said = project(BLOCKS, {"README.md": block + "\n"})
    assert status != 0
    assert message in said


def test_blocks_in_tabs_and_admonitions_are_verified(project):
    block = "\n\n    ```python\n    print(1)\n    ```\n\n"
    block = f'=== "Tab"{block}!!! note{block}'
    status, said = project(BLOCKS, {"README.md": block})
    assert status == 0, said
    assert "2 Python blocks published, 2 verified: 0 are snippets, 2 ran here" in said


def test_the_build_stops_too(project):
    files = {PAGE: GOOD.replace("LINE", '{{ snippet("planted/none.py") }}')}
    status, said = project(["mkdocs", "build", "-q"], files)
    assert status != 0
    assert "snippets/planted/none.py does not exist" in said


def test_a_refresh_refuses_what_differs_from_run_to_run(project):
    files = {"snippets/planted/good.py": broken("import time\nprint(time.time_ns())\n")}
    status, said = project(["publish.refresh", "planted/good.py"], files)
    assert status == 1
    assert "snippets/planted/good.py:1: two runs differ: order the program with events" in said


def test_a_refresh_shows_what_it_changes(project):
    files = {"snippets/planted/good.py": broken("print(2)\n", record="# Output:\n# 1\n")}
    status, said = project(["publish.refresh", "planted/good.py"], files)
    assert status == 0
    assert "-# 1\n+# 2\n" in said
    assert "1 snippets run, 1 records changed, 0 failed" in said
    assert project(SNIPPETS)[0] == 0
