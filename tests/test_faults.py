"""Every fault is planted in a small project, caught, and named so that it can be mended.

The message must hold the file, the line and the cure: one mistake, one message, no traceback.
"""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor

import pytest

from publish import ROOT
from publish.verify import confined

RULES = ["publish.site.build", "rules"]
SITE = ["publish.site.build", "site"]
CURES = ["publish.verify.cures"]
SNIPPETS = [
    "pytest",
    "-q",
    "-p",
    "no:cacheprovider",
    "tests/test_snippets.py",
    "-k",
    "planted/good",
]
BLOCKS = ["pytest", "-q", "-p", "no:cacheprovider", "-p", "tests.fences", "README.md"]
PAGE, LINE = "docs/planted/asked.md", 13  # a good question; a fault goes onto its line 13
GOOD = """\
---
level: junior
aka:
  - planted words
---

# Is this good?

Yes. A thread says so.

{{ snippet("planted/good.py") }}

LINE

**Sources:** [threading](https://docs.python.org/3/library/threading.html)
"""
OTHER = """\
---
level: mid
---

# And this?

Yes, [as well](asked.md), by a thread.

{{ snippet("planted/other.py") }}

**Sources:** [threading](https://docs.python.org/3/library/threading.html)
"""
GOOD_SNIPPET = (
    '"""Print."""\n\n# --8<-- [start:part]\nprint(1)\n# --8<-- [end:part]\n\n# Output:\n# 1\n'
)
NAV = """\
nav:
  - Home: index.md
  - Planted:
      - planted/index.md
      - planted/asked.md
      - planted/other.md
  - All questions: questions.md
  - Quiz: quiz.md
  - Glossary: glossary.md
  - Downloads: downloads.md
"""
CHOOSER = """\
[[question]]
id = "work"
asks = "What?"
options.any = "any"

[[answer]]
when = { work = ["any"] }
use = "A thread"
says = "Yes, as well"
question = "planted/other"
snippet = "planted/other.py"
"""
TERM = """\
[[term]]
id = "thread"
term = "thread"
says = "Yes, as well"
source = "planted/other"
"""
PREDICTION = """\
[[prediction]]
program = "planted/other.py"

[[prediction.choice]]
prints = "1"
why = "It counts from two."

[[prediction.choice]]
prints = "2"
hangs = true
why = "It ends."
"""
CHOICES, TERMS, ASKED = (f"docs/data/{n}.toml" for n in ("chooser", "glossary", "predictions"))
CARD = '# Quiz\n\n{{ card("Thread", "start", "planted/good.py", "part", "planted/gone") }}\n'
FILES = {
    PAGE: GOOD.replace("LINE\n\n", ""),
    "docs/planted/other.md": OTHER,
    "docs/planted/index.md": "# Planted\n\nTwo questions.\n\n{{ questions() }}\n",
    "docs/index.md": "# Home\n\nHi.\n\n{{ chooser() }}\n\n{{ chapters() }}\n\n{{ proof() }}\n",
    "docs/questions.md": "# All questions\n\n{{ question_index() }}\n",
    "docs/quiz.md": "# Quiz\n\nAsk yourself.\n",
    "docs/glossary.md": "# Glossary\n\n{{ glossary() }}\n",
    "docs/downloads.md": '# Downloads\n\n<div id="downloads"></div>\n',
    CHOICES: CHOOSER,
    TERMS: TERM,
    ASKED: PREDICTION,
    "snippets/planted/good.py": GOOD_SNIPPET,
    "snippets/planted/other.py": GOOD_SNIPPET.replace("1", "2"),
}


@pytest.fixture
def project(tmp_path):
    """Return a function that runs a module in a small project and gives status and output."""
    root = tmp_path / "project"
    ignored = shutil.ignore_patterns("__pycache__")
    for folder in ("publish", "tests", "docs/assets"):
        shutil.copytree(ROOT / folder, root / folder, ignore=ignored)
    for file in ("LICENSE", "README.md", "pyproject.toml"):
        shutil.copy(ROOT / file, root / file)
    menu = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    write(root, "mkdocs.yml", menu[: menu.index("nav:\n")] + NAV)
    for name, text in FILES.items():
        write(root, name, text)

    def run(module, files=None, line=None, **env):
        for name, text in (files or {}).items():
            if text is None:
                (root / name).unlink()
            else:
                write(root, name, text)
        if line is not None:
            write(root, PAGE, GOOD.replace("LINE", line))
        clean = {k: v for k, v in os.environ.items() if k not in ("CI", "EVIDENCE")}
        done = subprocess.run(
            [sys.executable, "-m", *module],
            cwd=root,
            env={**clean, "SOURCE_DATE_EPOCH": "1700000000", **env},
            capture_output=True,
            text=True,
            check=False,
        )
        said = done.stdout + done.stderr
        assert "Traceback (most recent call last)" not in said or "pytest" in module, said
        return done.returncode, said

    run.root = root
    return run


def write(root, name, text):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def only(said, start):
    """Return the one message there is; it begins with a file's name."""
    lines = [x for x in said.splitlines() if re.match(r"(docs|snippets|mkdocs\.yml)\S*:", x)]
    assert len(lines) == 1, said
    assert lines[0].startswith(start), said
    return lines[0]


@pytest.mark.parametrize(
    "line",
    [
        '{{ snippet("planted/good.py",\n           region="part") }}',
        '{{\nsnippet("planted/good.py")\n}}',
        '{{ snippet("planted/good.py") }}\n\nCall ``numbers("a")`` or `hang("b")`.',
        '{{ snippet("planted/good.py") }}\n\n`{% raw %}{{ snippet("x") }}{% endraw %}`',
    ],
)
def test_a_call_of_several_lines_and_one_in_code_are_right(project, line):
    status, said = project(RULES, line=line)
    assert (status, said.count("all rules kept")) == (0, 1), said


@pytest.mark.parametrize("name", ["acquire", "current", "future", "pure", "structure"])
def test_a_region_may_be_called_as_what_it_holds(project, name):
    text = GOOD_SNIPPET.replace("part", name)
    line = f'{{{{ snippet("planted/good.py", region="{name}") }}}}'
    status, said = project(RULES, {"snippets/planted/good.py": text}, line=line)
    assert (status, said.count("all rules kept")) == (0, 1), said


def test_the_project_without_a_fault_is_good(project):
    status, said = project(RULES)
    assert (status, said.count("all rules kept")) == (0, 1), said
    status, said = project(SNIPPETS)
    assert (status, "1 passed" in said) == (0, True), said
    status, said = project(SITE)
    assert (status, "site/ holds" in said) == (0, True), said


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{{ snippet("planted/none.py") }}', "snippets/planted/none.py does not exist"),
        ('{{ snippet("planted/god.py") }}', "did you mean planted/good.py?"),
        (
            '{{ snippet("planted/good.py", region="prt") }}',
            "snippets/planted/good.py has no region 'prt' (it has: part): mark it with",
        ),
        ('{{ snipet("planted/good.py") }}', "no macro is called 'snipet': did you mean snippet?"),
        ("{{ snippet(planted) }}", "quote the name"),
        ("{{ snippet(5) }}", "name = 5 is of the wrong kind: write {{ snippet(name: str, region"),
        ("{{ snippet(None) }}", "name = None is of the wrong kind"),
        ('{{ play(["planted/p"]) }}', "name = ['planted/p'] is of the wrong kind"),
        ("{{ exercise(5) }}", "name = 5 is of the wrong kind"),
        ('{{ snippet("planted/good.py", output="no") }}', "output = 'no' is of the wrong kind"),
        ('{{ snippet("planted") }}', "snippets/planted is a folder: name a program"),
        ('{{ snippet("planted/good.py") }', "the call of snippet is not closed as it should be"),
        ('{{ snippet("planted/good.py")', 'write it in a line, as {{ snippet("...") }}'),
        ("{{ snippet('planted/good.py }}", "the call of snippet is not closed as it should be"),
        ('{% snippet("planted/good.py") %}', "the call of snippet is not closed as it should be"),
        ('{ snippet("planted/good.py") }}', "would be shown as it stands: write {{ snippet(...)"),
        (
            "{{ questions() }}",
            "no page of a chapter, so it lists nothing: call questions() on a chapter's index.md",
        ),
        ("[there] (index.md)", "'[there] (index.md)' is no link: write [words](address)"),
        ("[there]()", "'[there]()' is no link"),
        ("See [there](index.md.", "'[there](index.md.' is no link"),
        ("[there](../planted/)", "dead link '../planted/': a folder: name a page in it, ../plant"),
        ("[there](other.html)", "planted/other.html does not exist: did you mean docs/planted/oth"),
        ("[there](../../README.md)", "leads out of docs/, which is all that is published: drop it"),
        ('{{ play("planted/godo") }}', "snippets/planted/godo_broken.py does not exist: name an"),
        ("#### Deep", "a rank of headings is left out above this one: write '##'"),
        ('{{ snippet("planted/good.py", lines=3) }}', "write {{ snippet(name: str, region"),
        ("```text\npairs = {{1, 2}}\n```", "Jinja would evaluate these braces: code belongs"),
        ("```text\nprint({{}})\n```", "Jinja"),
        ("```text\nf'{%d}'\n```", "Jinja"),
        ("A heading {#like-this}", "Jinja takes '{#' for a comment: write '{ #id }'"),
        ("[there](nowhere.md)", "dead link 'nowhere.md': docs/planted/nowhere.md does not exist"),
        ("[there](/planted/asked.html)", "top of whatever server it is on: did you mean docs/pla"),
        ("```\nprint(1)\n```", "a block of no language that nothing would verify: a program be"),
        ("[there](askd.md)", "did you mean docs/planted/asked.md?"),
        ("[there](#plantd)", "docs/planted/asked.md has no #plantd: correct the id"),
        ("[there](../index.md#asked)", "docs/index.md has no #asked"),
        ("[there](index.md#askd)", "docs/planted/index.md has no #askd"),
        ("It takes 5 seconds.", "'5 seconds' in 'It takes 5 seconds.': prove it and say what"),
        ('!!! warning "Trap"\n    It never ends.', "'never' in 'It never ends.': prove it"),
        (
            '!!! warning "Trap"\n    It never ends, at most two wait.',
            "'never' and 'at most' in 'It never ends, at most two wait.': prove it and say what",
        ),
        (
            '!!! warning "Trap"\n    Many know of one thread what it is for, and what is to be '
            "done by it: then it ends without any word, as far as somebody has waited for it in "
            "vain.",
            "'any' in 'done by it: then it ends without any word, as far as somebody has waited': "
            "prove it",
        ),
        ("```python2\nprint 1\n```", "a block of 'python2' that nothing would verify: a program"),
        ("<pre>print(1)</pre>", "'<pre' would show or run what nothing verifies: write Markdown"),
        ("<b onclick='x()'>a</b>", "would show or run what nothing verifies"),
        ("[there](javascript:x)", "link 'javascript:x': begin it with https://"),
        ("[there](http://x.example)", "link 'http://x.example': begin it with https://"),
        ("[there][a]\n\n[a]: javascript:x", "nothing checks the address in '[a]:': write [words]"),
        ("<http://x.example>", "nothing checks the address in '<http:': write [words]"),
        ('<a href="http://x.example">a</a>', "nothing checks the address in '<a href=\"http:'"),
        ("<img alt='' src=//x.example/a.png>", 'nothing checks the address in "<img alt='),
        ("![a](http://x.example/a.png)", "link 'http://x.example/a.png': begin it with https"),
        ("![a](https://x.example/a.png)", "'https://x.example/a.png' asks another server: keep a"),
        ("```python\nprint(1)  # 2\n```", "a block of 'python' that nothing would verify"),
        ("```text\n>>> 1 + 1\n```", "a block of 'text' that nothing would verify"),
        ("\n".join(["[" * 10] * 2000), "30 brackets are open here: close them"),
        ("| a | b |\n|---|---|\n| only | one |", "'only' in '| only | one |': prove it"),
    ],
)
def test_a_fault_on_a_page_is_named_once_by_its_line(project, line, message):
    status, said = project(RULES, line=line)
    found = only(said, f"{PAGE}:")
    assert status == 1
    assert message in found
    number = int(found.split(":")[1])
    assert LINE <= number <= LINE + line.count("\n")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("level: junior\n", "", ":6: no level: give it one of"),
        ("level:", "levle:", ":2: unknown key 'levle': did you mean level?"),
        ("---\nlevel", "\n---\nlevel", ":1: an empty line above the front matter: delete it"),
        ("level: junior\naka:\n  - planted words\n", "", ":1: the front matter holds no keys"),
        ("level:", "no_code: none\nlevel:", ":2: the page shows a program: drop no_code"),
        ("- planted words", "- thread\n  - Thread", ":5: aka 'Thread' is listed twice: keep one"),
        ("junior", "expert", ":2: 'expert' is no level: give it one of junior"),
        ("  - planted words", "  - 3", ":3: aka should be a list of quoted words"),
        ("level: junior", "level: [junior", ":"),
        ("  - planted", "\t- planted", ":4: the front matter is not YAML (found character "),
        ("  - planted", "\t- planted", " start any token): indent with blanks"),
        ("planted words", "a: b: c", "): quote what holds a colon or a sharp"),
        ("docs.python.org", "blog.example.org", ":13: question with no source: end it with"),
        ("**Sources:** [threading]", "[threading]", ":7: question with no source: end it with"),
        ("level: junior", "level:", ":2: no level: give it one of"),
        ("level:", "shown:\n  - only here\nlevel:", ":2: shown should be a list, '  - words: wh"),
        ("https://docs", "http://docs", ":13: link 'http://docs.python.org/3/library/threading"),
        ('"planted/good.py"', "", ":11: missing a required argument: 'name': write {{ snippet(na"),
        ("level: junior", "level: junior\n3: x", ":3: unknown key 3: known are level, aka"),
        ("Yes. A thread says so.\n\n", "", ":7: question with no short answer: begin with"),
        ("# Is this good?", "Is this good?", ":1: no question: begin the page with"),
        ("good?", "__exit__?", ":7: Markdown reads '__exit__' in the heading as emphasis"),
        ("level:", "level: mid\nlevel:", ":3: 'level' is said on line 2 too: keep one of the two"),
        (
            "\n**Sou",
            "\n# More\n\n**Sou",
            ":13: the page has its first heading on line 7: write",
        ),
        ("---\nlevel", "\ufeff---\nlevel", ":1: begins with a byte order mark: save it as UTF-8"),
        ("Yes. A", "Yes. __exit__ of a", ":9: Markdown reads '__exit__' as emphasis: put the name"),
    ],
)
def test_a_fault_of_a_question_is_named_once_by_its_line(project, old, new, message):
    good = FILES[PAGE]
    assert old in good
    status, said = project(RULES, {PAGE: good.replace(old, new)})
    assert status == 1
    assert message in only(said, f"{PAGE}:")


def test_a_misspelt_program_is_one_problem_though_no_other_page_shows_it(project):
    chooser = CHOOSER.replace("other", "asked").replace("asked.py", "good.py")
    bad = OTHER.replace("planted/other.py", "planted/othr.py")
    files = {
        "docs/planted/other.md": bad,
        "docs/data/chooser.toml": chooser.replace("Yes, as well", "A thread says"),
        ASKED: "prediction = []\n",
    }
    status, said = project(RULES, files)
    assert status == 1
    found = only(said, "docs/planted/other.md:9:")
    assert found.endswith("snippets/planted/othr.py does not exist: did you mean planted/other.py?")


def test_a_question_needs_a_program_or_a_reason(project):
    text = OTHER.replace('{{ snippet("planted/other.py") }}\n\n', "")
    chooser = CHOOSER.replace("other", "asked").replace("asked.py", "good.py")
    files = {
        "docs/planted/other.md": text,
        "snippets/planted/other.py": None,
        CHOICES: chooser.replace("Yes, as well", "A thread says"),
        ASKED: "prediction = []\n",
    }
    status, said = project(RULES, files)
    assert status == 1
    assert ":5: question with no snippet and no reason" in only(said, "docs/planted/other.md")
    files = {"docs/planted/other.md": text.replace("level: mid", "level: mid\nno_code: words only")}
    assert project(RULES, files)[0] == 0


def test_what_new_writes_is_told_from_an_answer(project):
    status, said = project(["publish.site.new", "planted/third", "And then?"])
    assert (status, "mkdocs.yml: its place" in said) == (0, True), said
    status, said = project(RULES)
    assert status == 1
    assert "docs/planted/third.md:9: the answer is not written yet" in said
    assert "docs/planted/third.md:11: snippets/planted/third.py has no record to show" in said
    assert "docs/planted/third.md:4: aka is not written yet: say how people ask it" in said
    assert "docs/planted/third.md:13: question with no source" in said
    assert "snippets/planted/third.py:1: the caption is not written yet" in said
    assert "\n5 problems" in said
    status, said = project(["publish.site.new", "planted/fourth", "And then?"])
    assert (status, "mkdocs.yml: its place" in said) == (0, True), said
    said = project(RULES)[1]  # what both of them still have is no wording that one of them claims
    assert (said.count("aka is not written yet"), "is claimed by" in said) == (2, False), said


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "'' names no chapter and question: write both, chapter/question; usage: nox -s new"),
        (["exercises/x", "What?"], "'exercises/x' is an exercise: begin it by hand, as CONTRIBU"),
        (["Planted"], "'Planted' names no chapter and question: write both"),
        (["other/x", "What?"], "'other' is no chapter: choose one of planted"),
        (["plantd/x", "What?"], "'plantd' is no chapter: did you mean planted?"),
        (["planted/Sum_Threads", "What?"], "'Sum_Threads' is no id: small letters, digits, hy"),
        (["planted/Sum_Threads", "What?"], "hyphens between: planted/sum-threads"),
        (["planted/-x", "What?"], "'-x' is no id: small letters, digits, hyphens between: plan"),
        (
            ["planted/json", "What?"],
            "'json' would have a program json.py, which hides the standard",
        ),
        (["planted/aux", "What?"], "'aux' is a device of Windows, where no file can have its name"),
        (["planted/asked", "What?"], "'asked' is the id of docs/planted/asked.md, and ids are un"),
        (["planted/asked", "What?"], "whole book: choose another, or work on that page"),
        (["planted/x"], "nothing is asked: write the question behind planted/x, between quotes"),
        (["planted/x", " "], "nothing is asked: write the question behind planted/x, between"),
        (
            ["planted/x", "How", "so?"],
            'the question is 2 words to us: write "How so?", with quotes',
        ),
        (["planted/x", "What?", "--pairs"], "'--pairs' is no option: --pair is the one there is"),
    ],
)
def test_a_question_that_cannot_be_begun_is_refused_in_a_line(project, arguments, message):
    before = {p for p in project.root.rglob("*") if "__pycache__" not in p.parts}
    status, said = project(["publish.site.new", *arguments])
    assert (status, said.count("\n")) == (1, 1), said
    assert message in said
    assert {p for p in project.root.rglob("*") if "__pycache__" not in p.parts} == before


def test_a_name_of_a_standard_module_is_free_for_a_pair(project):
    status, said = project(["publish.site.new", "planted/json", "What?", "--pair"])
    assert (status, "snippets/planted/json_broken.py: the program" in said) == (0, True), said


def test_new_says_which_program_it_found(project):
    status, said = project(["publish.site.new", "planted/good", "What?"])
    assert status == 0
    assert "snippets/planted/good.py: the program, which was there already" in said
    assert (project.root / "snippets/planted/good.py").read_text() == GOOD_SNIPPET


def test_new_begins_a_pair_whose_programs_differ_in_one_line(project):
    status, said = project(["publish.site.new", "planted/third", "And then?", "--pair"])
    assert (status, said.count(": the program")) == (0, 2), said
    status, said = project(RULES)
    assert status == 1
    for file in ("third_broken.py", "third_fixed.py"):
        assert f"snippets/planted/{file} has no record to show" in said
    assert "differ" not in said, "the two are the same but for what they say"


def test_one_question_is_checked_alone(project):
    status, said = project(["publish.site.question", "planted/asked"])
    assert (status, "1 programs do what they record" in said) == (0, True), said
    bad = GOOD_SNIPPET.replace("print(1)", "print(3)")
    status, said = project(
        ["publish.site.question", "planted/asked"], {"snippets/planted/good.py": bad}
    )
    assert status == 1
    assert "snippets/planted/good.py:7: output differs from the record" in said
    assert "usage: nox -s question" in project(["publish.site.question", "planted/nothing"])[1]
    said = project(["publish.site.question", "planted/other", "askd"])[1]
    assert "there is no question 'askd': did you mean planted/asked?; usage" in said
    status, said = project(["publish.site.question", "planted/other", "planted/asked"])
    assert (status, "docs/planted/other.md: all rules kept" in said) == (1, True), said
    assert "snippets/planted/good.py:7: output differs from the record" in said


@pytest.mark.parametrize("asked", ["planted/asked", "planted/other"])
def test_a_wording_that_two_questions_claim_is_told_when_either_is_checked(project, asked):
    taken = OTHER.replace("level: mid", "level: mid\naka:\n  - Planted words")
    status, said = project(["publish.site.question", asked], {"docs/planted/other.md": taken})
    assert status == 1
    found = only(said, "docs/planted/other.md:4: aka 'Planted words'")
    assert "is claimed by docs/planted/asked.md:4 too" in found


@pytest.mark.parametrize(
    ("text", "message", "others"),
    [
        (PREDICTION[: PREDICTION.rindex("\n[[prediction.choice")], ":1: planted/other.py: 1 ", 0),
        (PREDICTION.replace("other.py", "othr.py"), "did you mean planted/other.py?", 0),
        (PREDICTION.replace("hangs =", "hang ="), "missing key 'hang'", 1),  # none can be read
    ],
)
def test_what_the_quiz_asks_is_checked_with_its_question(project, text, message, others):
    status, said = project(["publish.site.question", "planted/other"], {ASKED: text})
    assert status == 1
    assert message in only(said, f"{ASKED}:")
    status, said = project(["publish.site.question", "planted/asked"])
    assert (status, ASKED in said) == (others, bool(others)), said


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (["publish.site.build", "sight"], "name one of site, pdf, offline, rules, expand"),
        (["publish.site.build"], "name one of site, pdf, offline, rules, expand"),
        (["publish.lab.bench", "sit"], "nothing is measured as 'sit': did you mean site?"),
        (["publish.lab.stress", "--runs", "0", "planted/good.py"], "nothing would be run: name 1"),
    ],
)
def test_a_word_that_a_command_does_not_know_is_told(project, command, message):
    status, said = project(command)
    assert status in (1, 2)
    assert message in said


def test_a_term_that_nothing_names_is_told_with_the_one_that_may_be_meant(project):
    status, said = project(["publish.verify.claims", "thraed"])
    assert (status, said) == (1, "no sentence names 'thraed': did you mean thread?\n")
    status, said = project(["publish.verify.claims", "thread"])
    assert (status, "docs/planted/asked.md:9: A thread says so.\n" in said) == (0, True), said


def test_other_wordings_and_ids_belong_to_one_question(project):
    taken = OTHER.replace("level: mid", "level: mid\naka:\n  - Planted words")
    status, said = project(RULES, {"docs/planted/other.md": taken})
    assert status == 1
    assert "aka 'Planted words' is claimed by docs/planted/asked.md:4 too" in said
    assert "docs/planted/other.md:4: aka" in said
    menu = NAV + "  - More:\n      - more/index.md\n      - more/other.md\n"
    head = (project.root / "mkdocs.yml").read_text().replace(NAV, menu)
    files = {
        "docs/planted/other.md": OTHER,
        "docs/more/index.md": "# More\n\n{{ questions() }}\n",
        "docs/more/other.md": OTHER.replace("asked.md", "../planted/asked.md"),
        "mkdocs.yml": head,
    }
    status, said = project(RULES, files)
    assert status == 1
    assert "question id 'other' is taken by docs/more/other.md:5" in only(
        said, "docs/planted/other.md"
    )


def test_an_entry_of_what_changed_links_the_page_that_it_corrects(project):
    text = """\
# What changed

## 2026-02-01

- [Is this good?](planted/asked.md): it said that two do.
  **Now:** one does.
- A thread says so, and
  [not this page](https://docs.python.org/3/). **Now:** it does not.
"""
    menu = (project.root / "mkdocs.yml").read_text() + "  - What changed: changes.md\n"
    files = {"docs/changes.md": text, "mkdocs.yml": menu}
    status, said = project(RULES, files)
    assert status == 1
    assert only(said, "docs/changes.md:7:").endswith(
        ": an entry names the page that it corrects: - [Question](chapter/question.md): ..."
    )
    files["docs/changes.md"] = text.replace(
        "A thread", "[And this?](planted/other.md): **added** that one"
    )
    status, said = project(RULES, files)
    assert (status, said.count("all rules kept")) == (0, 1), said


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("## 2026-02-01", "## 1.2.2026", 3, "'1.2.2026' is no day that has been: write it as YYYY"),
        ("## 2026-02-01", "## 2999-02-01", 3, "'2999-02-01' is no day that has been"),
        ("## 2026-01-01", "## 2026-02-01", 7, "2026-02-01 stands below 2026-02-01: newest first"),
        ("## 2026-01-01", "## 2026-03-01", 7, "2026-03-01 stands below 2026-02-01: newest first"),
        ("- [Is", "* [Is", 5, "below a day stand entries alone: begin it with '- '"),
    ],
)
def test_a_day_of_what_changed_is_one(project, old, new, line, message):
    entry = "- [Is this good?](planted/asked.md): **added** that it is.\n"
    text = f"# What changed\n\n## 2026-02-01\n\n{entry}\n## 2026-01-01\n\n{entry}"
    menu = (project.root / "mkdocs.yml").read_text() + "  - What changed: changes.md\n"
    assert project(RULES, {"docs/changes.md": text, "mkdocs.yml": menu})[0] == 0
    status, said = project(RULES, {"docs/changes.md": text.replace(old, new, 1)})
    assert status == 1
    assert message in only(said, f"docs/changes.md:{line}:")


@pytest.mark.parametrize(
    "told", ["said that two do; one does.", "**Now:** one does.", "it said that two do. **Now:**"]
)
def test_an_entry_of_what_changed_says_what_was_said_and_what_is_so(project, told):
    text = f"# What changed\n\n## 2026-02-01\n\n- [Is this good?](planted/asked.md):\n  {told}\n"
    menu = (project.root / "mkdocs.yml").read_text() + "  - What changed: changes.md\n"
    status, said = project(RULES, {"docs/changes.md": text, "mkdocs.yml": menu})
    assert status == 1
    assert only(said, "docs/changes.md:5:").endswith(
        ": an entry says what the page said and what is so, or what it left out: "
        "'... it said that X. **Now:** Y.', or '... **added** that Y.'"
    )


@pytest.mark.parametrize(
    ("file", "text", "line", "message"),
    [
        ("docs/lonely.md", "# Alone\n", 1, "no menu leads to this page"),
        (
            "docs/planted/third.md",
            OTHER.replace("this?", "that?"),
            1,
            "add '- planted/third.md' to its chapter in nav in mk",
        ),
        ("docs/planted/index.md", "# Planted\n\nNothing.\n", 1, "does not list its questions"),
        ("docs/quiz.md", CARD, 3, "card 'Thread' abridges 'planted/gone', and there is no such qu"),
        ("docs/data/recordings/x.json", "{", 1, "make it anew"),
        (CHOICES, CHOOSER.replace("/other.py", "/good.py"), 6, "planted/other does not show plan"),
        (CHOICES, CHOOSER.replace("use =", "uze ="), 6, "key 'uze': did you mean use?; it has"),
        (
            *(CHOICES, CHOOSER.replace("Yes, as well", "No, never"), 6),
            "docs/planted/other.md says nothing that begins 'No, never'",
        ),
        (
            *(CHOICES, CHOOSER.replace('options.any = "any"', 'options = ["any"]'), 1),
            "[[question]].options should be a table",
        ),
        (
            *(CHOICES, CHOOSER.replace('options.any = "any"', "options.any = 3"), 1),
            "[[question]].options.any = 3 should be text",
        ),
        (TERMS, TERM.replace("planted/other", "planted/gone"), 1, "neither a question here"),
        (TERMS, TERM.replace('term = "thread"', 'term = "fibre"'), 1, "no question uses the term"),
        (
            *(TERMS, TERM.replace("Yes, as well", "No, never"), 1),
            "docs/planted/other.md says nothing that begins 'No, never': quote the first words",
        ),
        (TERMS, TERM.replace("says =", "means ="), 1, "a term that a question explains quotes it"),
        (TERMS, TERM.replace('"Yes, as well"', "3"), 1, "[[term]].says = 3 should be text"),
        (TERMS, TERM + 'also = "threads"\n', 1, "[[term]].also should be a list"),
        (TERMS, TERM.replace('id = "thread"', 'id = "a b"'), 1, "'a b' is no good id: small lette"),
        (TERMS, TERM[:40], 4, "write it as TOML, with a [[term]]"),
    ],
)
def test_a_fault_between_files_is_named_once(project, file, text, line, message):
    status, said = project(RULES, {file: text})
    assert status == 1
    assert message in only(said, f"{file}:{line}:")


@pytest.mark.parametrize(
    ("name", "command"),
    [("docs/planted/a.md", RULES), ("snippets/planted/a.py", RULES), ("docs/planted/a.md", SITE)],
)
def test_a_folder_where_a_file_is_meant_is_named_once(project, name, command):
    (project.root / name).mkdir()
    status, said = project(command)
    assert status == 1
    assert only(said, f"{name}:1:").endswith(": a folder, where a file is meant: rename it")


def test_a_folder_in_place_of_a_data_file_is_named(project):
    (project.root / ASKED).unlink()
    (project.root / ASKED).mkdir()
    status, said = project(RULES)
    assert status == 1
    assert said.endswith("predictions.toml: a folder, where a file is meant: rename it\n")


def test_a_question_that_two_pages_ask_is_named(project):
    status, said = project(RULES, {PAGE: FILES[PAGE].replace("# Is this good?", "# And this?")})
    assert status == 1
    found = only(said, "docs/planted/other.md:5:")
    assert "the same is asked by docs/planted/asked.md:7 too: ask what this page alone" in found
    status, said = project(["publish.site.question", "planted/asked"])
    assert (status, "is asked by docs/planted/asked.md:7 too" in said) == (1, True), said


def test_a_page_of_the_menu_that_is_gone_is_named(project):
    status, said = project(RULES, {"docs/quiz.md": None})
    assert status == 1
    assert "docs/quiz.md does not exist" in only(said, "mkdocs.yml:")


def test_a_page_that_the_menu_lists_twice_is_named(project):
    menu = (project.root / "mkdocs.yml").read_text(encoding="utf-8")
    line = menu[: menu.index("planted/asked.md")].count("\n") + 1
    twice = menu.replace("planted/other.md\n", "planted/other.md\n      - planted/asked.md\n")
    status, said = project(RULES, {"mkdocs.yml": twice})
    assert status == 1
    found = only(said, f"mkdocs.yml:{line + 2}: planted/asked.md is listed")
    assert found.endswith(f"is listed on line {line} too: keep one of the two")


OTHER_SNIPPET = FILES["snippets/planted/other.py"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (PREDICTION.replace("hangs = true\n", ""), "choice 2 is what the program prints: write"),
        (PREDICTION.replace('"2"\nhangs = true', '" 1 "'), "choice 2 is choice 1 again: write an"),
        (PREDICTION.replace("other.py", "gone.py"), "gone.py: there is no such program"),
        (PREDICTION.replace("other.py", "othr.py"), "did you mean planted/other.py?"),
        (
            PREDICTION.replace('why = "It ends."\n', ""),
            "[[prediction]].choice[1] with a wrong or missing key 'why': it has maybe hangs",
        ),
        (PREDICTION.replace("It ends.", " "), "choice 2 has no reason: say in `why` why it is not"),
        (
            PREDICTION[: PREDICTION.rindex("\n[[prediction.choice")],
            "other.py: 1 wrong choice: give 2 or 3",
        ),
        (PREDICTION.replace('prints = "1"\n', ""), "choice 1 neither prints, raises nor"),
        (PREDICTION.replace("hangs", 'raises = "X"\nhangs'), "choice 2 both raises and hangs: ch"),
        (PREDICTION.replace("hangs = true", "hang = true"), "with a wrong or missing key 'hang'"),
        (PREDICTION[12:], "write it as TOML, with a [[prediction]]"),
        (None, "the file is missing: write its [[prediction]]"),
    ],
)
def test_a_prediction_that_nobody_could_answer_is_named_once(project, text, message):
    status, said = project(RULES, {ASKED: text})
    assert status == 1
    assert message in only(said, f"{ASKED}:")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ('good.py", region="part"', "planted/good.py: no question shows it whole, with what it pr"),
        ('good.py", output=False', "no question shows it whole"),
    ],
)
def test_a_program_that_no_question_shows_whole_is_not_asked(project, call, message):
    files = {
        ASKED: PREDICTION.replace("other", "good"),
        PAGE: FILES[PAGE].replace('good.py"', call),
    }
    assert message in only(project(RULES, files)[1], f"{ASKED}:")


WORLDS = "# /// script\n# [tool.snippet]\n# worlds = { spawn = 'it prints 3' }\n# ///\n"


@pytest.mark.parametrize(
    ("program", "message"),
    [
        (
            OTHER_SNIPPET.replace("Output:", "Output (any order):"),
            "its record is any order, so there is no one right choice: ask another program",
        ),
        (
            OTHER_SNIPPET.replace("# 2", "# two ...").replace("Output:", "Output (pattern):"),
            "its record is pattern, so there is no one right choice",
        ),
        (WORLDS + OTHER_SNIPPET, "it differs under spawn: ask a program that prints one thing"),
    ],
)
def test_a_program_that_may_print_several_things_is_not_asked(project, program, message):
    status, said = project(RULES, {"snippets/planted/other.py": program})
    assert status == 1
    assert message in only(said, f"{ASKED}:")


@pytest.mark.parametrize("command", [RULES, ["publish.site.question", "planted/other"]])
@pytest.mark.parametrize(("old", "new"), [("level:", "levle:"), ('py") }}', 'py") }')])
def test_a_question_that_cannot_be_read_is_not_told_by_what_is_asked_of_it(
    project, command, old, new
):
    bad = OTHER.replace(old, new)
    chooser = CHOOSER.replace("other", "asked").replace("asked.py", "good.py")
    files = {
        "docs/planted/other.md": bad,
        CHOICES: chooser.replace("Yes, as well", "A thread says"),
        TERMS: TERM.replace("other", "asked").replace("Yes, as well", "A thread says"),
    }
    status, said = project(command, files)
    assert status == 1
    only(said, "docs/planted/other.md:")


def test_a_program_that_is_asked_twice_is_named(project):
    found = only(project(RULES, {ASKED: PREDICTION + PREDICTION})[1], f"{ASKED}:12:")
    assert "planted/other.py: it is asked above: keep one of the two" in found


TWINS = """
{{ snippet("planted/p_broken.py") }}

{{ snippet("planted/p_fixed.py") }}

"""
COUNTING = """\
\"\"\"Count.\"\"\"

from threading import Thread

count = 0


def add():
    global count
    seen = count
    count = seen + 1


ann = Thread(target=add, name="ann")
bob = Thread(target=add, name="bob")
ann.start()
ann.join()
bob.start()
bob.join()
assert count == 2, "an update is lost"

# Ends:
"""
TWO_AT_ONCE = COUNTING.replace("ann.join()\nbob.start()", "bob.start()\nann.join()")


def planted_pair(project, broken, fixed=COUNTING):
    """Write and explore a pair, and show it on a page; return what refreshing it says."""
    for name, text in (("p_broken.py", broken), ("p_fixed.py", fixed)):
        write(project.root, f"snippets/planted/{name}", text)
    page = GOOD.replace("LINE", TWINS + '{{ play("planted/p") }}')
    write(project.root, PAGE, page)
    return project(["publish.verify.record", "planted/p_broken.py", "planted/p_fixed.py"])


PLAY = "docs/data/plays/planted/p_broken.json"


def test_a_play_is_recorded_with_its_ends_and_checked_with_them(project):
    status, said = planted_pair(project, TWO_AT_ONCE)
    assert status == 0, said
    assert f"{PLAY}: recorded anew" in said
    assert project(RULES)[0] == 0
    play = (project.root / PLAY).read_text(encoding="utf-8")
    broken = [*SNIPPETS[:-1], "p_broken"]
    assert project(broken)[0] == 0
    status, said = project(broken, {PLAY: play.replace('"count"', '"number"')})
    assert status == 1
    assert f"{PLAY}:1: the play differs from what its orders do: record it with `nox -s" in said
    status, said = project(broken, {PLAY: None})
    assert status == 1
    assert f"{PLAY}:1: there is no play of it: record it with `nox -s refresh --" in said
    assert "snippets/planted/p_broken.py:1: it has no play: record it" in only(
        project(RULES)[1], "snippets/"
    )


def test_a_play_that_nobody_can_win_is_named(project):
    status, said = planted_pair(project, COUNTING)
    assert status == 0, said
    found = only(project(RULES)[1], f"{PLAY}:1:")
    assert "no order breaks the broken program: mend snippets/planted/p_broken.py" in found


def test_a_play_whose_cure_does_not_cure_is_named(project):
    status, said = planted_pair(project, TWO_AT_ONCE, TWO_AT_ONCE)
    assert status == 0, said
    found = only(project(RULES)[1], "docs/data/plays/planted/p_fixed.json:1:")
    assert (
        "an order breaks the fixed program, an update is lost: mend snippets/planted/p_f" in found
    )


@pytest.mark.parametrize(
    ("change", "start", "message"),
    [
        ({PLAY: "{}"}, f"{PLAY}:1:", "it with a wrong or missing key 'code'"),
        ({PLAY: "{"}, f"{PLAY}:1:", "make it anew"),
        (
            {"docs/data/plays/planted/gone.json": "{}"},
            "docs/data/plays/planted/gone.json:1:",
            "the program is gone: delete its play",
        ),
        (
            {"snippets/planted/p_broken.py": TWO_AT_ONCE.replace("seen", "saw") + "# 1 order\n"},
            "snippets/planted/p_broken.py:",
            "says no end of an order",
        ),
    ],
)
def test_a_play_that_is_none_of_its_program_is_named(project, change, start, message):
    planted_pair(project, TWO_AT_ONCE)
    assert message in only(project(RULES, change)[1], start)


def test_a_program_of_which_every_order_is_recorded_is_not_asked(project):
    planted_pair(project, TWO_AT_ONCE)
    asked = PREDICTION.replace("other.py", "p_broken.py")
    found = only(project(RULES, {ASKED: asked})[1], f"{ASKED}:1:")
    assert "p_broken.py: its record tells no output: ask a program that has one" in found


def test_a_play_that_the_page_of_all_plays_has_not_is_named(project):
    planted_pair(project, TWO_AT_ONCE)
    menu = (project.root / "mkdocs.yml").read_text(encoding="utf-8") + "  - Play: play.md\n"
    status, said = project(RULES, {"docs/play.md": "# Play\n\nYou.\n", "mkdocs.yml": menu})
    assert status == 1
    found = only(said, f"{PAGE}:18:")
    assert found.endswith('a play that docs/play.md has not: add {{ play("planted/p") }} there')
    status, said = project(RULES, {"docs/play.md": '# Play\n\nYou.\n\n{{ play("planted/p") }}\n'})
    assert status == 0, said


def test_a_play_that_no_page_has_is_named(project):
    planted_pair(project, TWO_AT_ONCE)
    status, said = project(RULES, line=TWINS)
    assert status == 1
    assert said.count(': no page has it: write {{ play("planted/p") }}') == 2


NEEDY = """\
# /// script
# [tool.snippet]
# group = "services"
# ///
\"\"\"It needs a server.\"\"\"

print(1, "redis-server"[:0])

# Output:
# 1
"""
GROUP = [*SNIPPETS, "--group", "services"]


def test_a_program_of_a_group_runs_with_its_group_alone(project):
    needy = {"snippets/planted/good.py": NEEDY.replace("redis-server", "")}
    status, said = project(SNIPPETS, needy)
    assert (status, "1 passed" in said) == (5, False), said
    status, said = project(GROUP)
    assert (status, "1 passed" in said) == (0, True), said


def test_a_missing_server_is_a_named_skip_by_hand_and_a_failure_in_ci(project):
    message = "snippets/planted/good.py:1: needs a Redis server: install redis-server"
    elsewhere = {"PATH": str(project.root)}
    status, said = project(GROUP, {"snippets/planted/good.py": NEEDY}, **elsewhere)
    assert (status, "1 skipped" in said, said.count(message)) == (0, True, 1), said
    status, said = project(GROUP, CI="true", **elsewhere)
    assert (status, "1 failed" in said) == (1, True), said
    assert message in said


def test_a_program_whose_group_was_never_run_is_not_published(project):
    status, said = project(RULES, {"snippets/planted/good.py": NEEDY})
    assert status == 0, said
    status, said = project(SITE, CI="true")
    assert status == 1
    assert "snippets/planted/good.py:1: no run has confirmed this text of it: run" in said
    status, said = project(["publish.verify.record", "planted/good.py"])
    assert status == 0
    assert "skipped planted/good.py: no environment for it: `nox -s services --inst" in said


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ('{{ play("planted/none") }}', "snippets/planted/none_broken.py does not exist: name an"),
        ('{{ play("planted/good") }}', "snippets/planted/good.py has no '# Ends:', so nobody can"),
    ],
)
def test_a_play_of_what_cannot_be_played_is_named(project, call, message):
    status, said = project(RULES, line=call)
    assert status == 1
    assert message in only(said, f"{PAGE}:{LINE}:")


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        (
            "lonely.py",
            '"""T."""\n',
            ':1: no page publishes it: add {{ snippet("planted/lonely.py")',
        ),
        ("deep/x.py", GOOD_SNIPPET, ":1: no chapter's: move it to snippets/<chapter>/<program>.py"),
        ("../x.py", GOOD_SNIPPET, ":1: no chapter's: move it to snippets/<chapter>/<program>.py"),
        ("good.py", GOOD_SNIPPET.replace("Out", "out"), ":7: '# output:' begins no record: write"),
        ("good.py", GOOD_SNIPPET.replace(":", " (all):"), ":7: '# Output (all):' begins no record"),
        (
            "good.py",
            GOOD_SNIPPET.replace("print(1)", 'print("what the answer claims, in words")'),
            ":4: the program is not written yet: write it",
        ),
        (
            "good.py",
            f"# /// script\n# requires-python = 3.13\n# ///\n{GOOD_SNIPPET}",
            ":2: requires-python = 3.13 should be text: write it as CONTRIBUTING.md has it",
        ),
        (
            "good.py",
            f"# /// script\n# [tool.snipet]\n# timeout = 5\n# ///\n{GOOD_SNIPPET}",
            ":2: tool with a wrong or missing key 'snipet': did you mean snippet?; it has maybe",
        ),
        (
            "good.py",
            GOOD_SNIPPET.replace("Output", "Ouput"),
            ":7: '# Ouput:' begins no record: wri",
        ),
        (
            "good.py",
            GOOD_SNIPPET.replace("Output", "Output (pattern)"),
            ":7: a pattern without '...': where nothing varies write '# Output:'",
        ),
        (
            "good.py",
            '"""T."""\n\nraise SystemExit("no")\n\n# Error (pattern):\n# no\n',
            ":5: a pattern without '...': where nothing varies write '# Error:'",
        ),
        (
            "good.py",
            f"# /// script\n# [tool.snippet.worlds]\n# spwan = 'x'\n# ///\n{GOOD_SNIPPET}",
            ":3: worlds: there is none called 'spwan': did you mean spawn?",
        ),
        ("good.py", GOOD_SNIPPET.replace("part", "scafold"), ":3: region 'scafold': did you mean"),
        ("good.py", GOOD_SNIPPET.replace("print(1)\n", ""), ":3: region 'part' is empty: put its"),
        (
            "good.py",
            f"# /// script\n# [tool.snippet]\n# worlds = {{ spwan = 'x' }}\n# ///\n{GOOD_SNIPPET}",
            ":3: worlds: there is none called 'spwan': did you mean spawn?",
        ),
        (
            "good.py",
            f"# /// script\n# [tool.snippet]\n# instead = 'pass'\n# ///\n{GOOD_SNIPPET}",
            ":3: 'instead' stands in place of the cure, and no line is marked as one: put it",
        ),
        ("good.py", '"""One.\n\nTwo."""\n', ":1: a docstring of several lines"),
        ("good.py", '"""T."""\n# --8<- [start:a]\n', ":2: '# --8<- [start:a]' is not quite"),
        (
            "good.py",
            '# /// script\n# a = [\n# = 1\n# ///\n"""T."""\n',
            ":3: the header is not valid TOML: Invalid value: quote words, close brackets, as in",
        ),
        (
            "good.py",
            '# /// script\n# [tool.snippet]\n# timout = 1\n# ///\n"""T."""\n',
            ":3: unknown [tool.snippet] key 'timout': did you mean timeout?",
        ),
        (
            "good.py",
            '# /// script\n# [tool.snippet]\n# group = "servces"\n# ///\n"""T."""\n',
            ':3: group = \'servces\': should be "services" or "cluster" or "tools"',
        ),
    ],
)
def test_a_fault_of_a_snippet_file_is_named_once_by_its_line(project, name, text, message):
    status, said = project(RULES, {f"snippets/planted/{name}": text})
    assert status == 1
    where = f"snippets/planted/{name}".replace("planted/../", "")
    assert f"{where}{message}" in only(said, "snippets/")


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("snippets/planted/aux.py", GOOD_SNIPPET, ":1: not every system can hold a file of that"),
        ("snippets/planted/Good.py", GOOD_SNIPPET, ":1: not every system tells this name from"),
        ("docs/assets/notes.bak", "TOKEN=secret", ":1: it would be published, and only .css"),
        ("docs/assets/notes.txt", "TOKEN=secret", ":1: it would be published, and only .css"),
        ("docs/assets/fonts/inter-bold.woff2", "short", ":1: it is no whole WOFF2 font"),
        ("docs/assets/a.js", "1;\nload('gone.js');\n", ":2: 'gone.js' does not exist"),
        ("docs/assets/.env", "TOKEN=secret", ":1: not every system can hold a file of that name"),
        ("docs/assets/a.css", "a { src: url(gone.woff2) }\n", ":1: 'gone.woff2' does not exist"),
        ("docs/assets/a.css", "@import url(https://x.example/a.css);\n", ":1: 'url(https:"),
        ("docs/assets/a.js", "1;\nfetch('//x.example/a');\n", ':2: "fetch(\'//x.example" asks'),
        (
            "snippets/planted/good.py",
            '"""Print."""\n\nprint(1)\n\n# Ends:\n',
            " has no record to show: run `nox -s refresh -- planted/good.py`",
        ),
    ],
)
def test_a_file_that_should_not_be_published_is_named(project, name, text, message):
    status, said = project(RULES, {name: text})
    assert status == 1
    assert f"{name}{message}" in said, said


def test_a_declared_package_that_no_environment_would_have_is_named(project):
    header = '# /// script\n# dependencies = ["tqdm", "gone"]\n# ///\n'
    status, said = project(RULES, {"snippets/planted/good.py": header + GOOD_SNIPPET})
    assert status == 1
    assert (
        "snippets/planted/good.py:2: declares 'gone', which pyproject.toml does not list in group "
        "'snippets': add it there, then run `nox -s lock`" in said
    ), said
    assert "'tqdm'" not in said


BESIDE = "imports 'other' beside it, which no reader of the page has: put what it needs into this"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("import other", BESIDE),
        ("importlib.import_module('other')", BESIDE),
        ("runpy.run_path('./other.py')", BESIDE),
        ("import numpy", "imports 'numpy', which its header does not declare: dependencies = [\"n"),
        ("os._exit(0)", "os._exit"),
        ("os.execv(path, [])", "os.execv"),
        ("from os import _exit", "from os import _exit"),
        ("os.close(2)", "os.close(2)"),
        ("sys.stderr.close()", "sys.stderr.close()"),
        ("log.setLevel(logging.CRITICAL)", "log.setLevel(logging.CRITICAL)"),
        ("log.addHandler(logging.NullHandler())", "logging.NullHandler"),
        ("log.propagate = False", "log.propagate"),
    ],
)
def test_a_line_that_hides_something_is_named(project, line, message):
    text = GOOD_SNIPPET.replace("print(1)", f"{line}\nprint(1)")
    status, said = project(RULES, {"snippets/planted/good.py": text})
    assert status == 1
    heard = "" if message.startswith("imports") else " can keep a failure from being heard: say in"
    assert f"snippets/planted/good.py:4: {message}{heard}" in said, said


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            ("mkdocs.yml", b"planted/other.md", b"planted/othre.md"),
            "mkdocs.yml:84: docs/planted/othre.md does not exist: did you mean planted/other.md?",
        ),
        (("mkdocs.yml", b"\nnav:", b"\nnev:"), "mkdocs.yml:1: it has no nav: list the pages"),
        (("mkdocs.yml", b"- Quiz", b"- Qu\xe9z"), "mkdocs.yml:86: byte 0xe9 is no UTF-8: save it"),
        (
            ("mkdocs.yml", b"      - planted/other.md\n  - All", b"  - planted/other.md\n  - All"),
            "mkdocs.yml:84: planted/other.md stands outside of its chapter: put it below planted/i",
        ),
        (("mkdocs.yml", b"  - Quiz", b"\t- Quiz"), "mkdocs.yml:86: found character"),
        ((PAGE, b"Yes.", b"Y\xe9s."), f"{PAGE}:9: byte 0xe9 is no UTF-8: save it as UTF-8"),
        (
            ("snippets/planted/good.py", b"print(1)", b"print(1)  # \xe9"),
            "snippets/planted/good.py:4: byte 0xe9 is no UTF-8: save it as UTF-8",
        ),
        (
            ("docs/data/glossary.toml", b"says =", b"# \xe9\nsays ="),
            "docs/data/glossary.toml:4: byte 0xe9 is no UTF-8: save it as UTF-8",
        ),
        (
            ("docs/data/glossary.toml", b'says = "Yes', b"says = Yes"),
            "docs/data/glossary.toml:4: Invalid value: write it as TOML, with a [[term]]",
        ),
        (
            ("docs/data/glossary.toml", b'other"\n', b"other"),
            "docs/data/glossary.toml:5: Unterminated string: write it as TOML, with a [[term]]",
        ),
        (
            ("docs/data/glossary.toml", b"[[term]]", b"[[terms]]"),
            "docs/data/glossary.toml:1: there is no table 'terms': did you mean [[term]]?",
        ),
        (
            ("docs/data/glossary.toml", b"[[term]]", b"\xef\xbb\xbf[[term]]"),
            "docs/data/glossary.toml:1: begins with a byte order mark: save it as UTF-8 without",
        ),
        ((PAGE, b"Yes.", b"Y\0es."), f"{PAGE}:9: an empty byte, which is no text: delete it"),
        (
            ("docs/data/predictions.toml", b"why =", b"whi ="),
            "docs/data/predictions.toml:1: [[prediction]].choice[0] with a wrong or missing key "
            "'whi': did you mean why?; it has",
        ),
        (
            (PAGE, b"words\n---", b"words"),
            "docs/planted/asked.md:1: the front matter is not closed",
        ),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_its_cure(project, change, message):
    name, old, new = change
    path = project.root / name
    assert old in path.read_bytes()
    path.write_bytes(path.read_bytes().replace(old, new, 1))
    status, said = project(RULES)
    assert status == 1
    assert re.sub(r"yml:\d+", "yml:86", message) in re.sub(r"yml:\d+", "yml:86", said), said


def test_a_chapter_in_the_folder_of_data_is_refused(project):
    menu = (project.root / "mkdocs.yml").read_text()
    files = {
        "mkdocs.yml": menu + "  - More:\n      - data/index.md\n",
        "docs/data/index.md": "# More\n\n{{ questions() }}\n",
    }
    status, said = project(RULES, files)
    assert status == 1
    assert "docs/data/index.md:1: this folder is for files: name the chapter otherwise" in said


def test_a_link_to_a_file_outside_is_not_published(project):
    (project.root / "secret").write_text("key")
    (project.root / "docs" / "assets" / "notes.txt").symlink_to(project.root / "secret")
    status, said = project(RULES)
    assert status == 1
    assert "docs/assets/notes.txt:1: a link to elsewhere" in only(said, "docs/assets/notes.txt")


def test_a_page_that_shows_what_no_file_holds_stops_the_build(project):
    """The text between a macro and the page is Markdown's, the theme's, and ours."""
    show = project.root / "publish" / "show" / "snippet.py"
    good = show.read_text()
    code = "{extra} }}', code)"
    for old, new, message in (
        ("[output(*told) for", "[output(told[0], told[1] + '!') for", "another"),
        (code, code.replace("code)", "code + '#\\n')"), "other code"),
    ):
        assert good.count(old) == 1, old
        show.write_text(good.replace(old, new))
        status, said = project(SITE)
        assert status == 1
        assert re.search(rf"(?m)^planted/asked.html: shows {message}", said), said


def test_a_name_that_hides_a_standard_module_is_refused(project):
    status, said = project(RULES, {"snippets/planted/queue.py": GOOD_SNIPPET})
    assert status == 1
    assert "snippets/planted/queue.py:1: its name hides the standard module 'queue'" in said


def pair(project, broken, fixed, header=""):
    text = OTHER.replace(
        '{{ snippet("planted/other.py") }}',
        '{{ snippet("planted/x_broken.py") }}\n\n{{ snippet("planted/x_fixed.py") }}',
    )
    files = {
        "docs/planted/other.md": text,
        "snippets/planted/other.py": None,
        "snippets/planted/x_broken.py": f'"""It fails."""\n\n{broken}',
        "snippets/planted/x_fixed.py": f'{header}"""It holds."""\n\n{fixed}',
    }
    return project(CURES, files)


HEADER = '# /// script\n# [tool.snippet]\n# apart = "another way"\n# ///\n'
CURE = "# --8<-- [start:cure]\n{}\n# --8<-- [end:cure]\n"


@pytest.mark.parametrize(
    ("broken", "fixed", "header", "message"),
    [
        ("n = 1\nprint(n)\n\n# Output:\n# 1\n", "n = 2\nprint(n)\n\n# Output:\n# 2\n", "", None),
        (
            "n = 1\nprint(n)\nm = 3\nprint(n, 5)\n\n# Output:\n# 1\n# 1 5\n",
            "n = 2\nprint(n)\nm = 3\nprint(n, 6)\n\n# Output:\n# 2\n# 2 6\n",
            "",
            "x_fixed.py:6: differs from its twin in more than the cure: 'print(n, 6)': make both",
        ),
        (
            "n = 1\nprint(1)\n\n# Output:\n# 1\n",
            "n = 2\nprint(1)\n\n# Output:\n# 1\n",
            "",
            "x_fixed.py:6: prints what planted/x_broken.py prints: the cure changes nothing",
        ),
        ("print(1)\n", "print(1)\n", "", "x_fixed.py:1: the same program as planted/x_broken.py"),
        (  # the cure is marked, and what makes the difference is the scaffold
            "n = 1\n# --8<-- [start:scaffold]\nn = 5\n# --8<-- [end:scaffold]\n"
            "print(n)\n\n# Output:\n# 5\n",
            "n = 1\n" + CURE.format("m = 2") + "print(n)\n\n# Output:\n# 1\n",
            "",
            "x_broken.py:5: only the broken program has this line of its scaffold: 'n = 5': drive",
        ),
        (  # beside what is marked, a difference that has nothing to do with it
            "n = 1\nm = 0\nprint(n)\n\n# Output:\n# 1\n",
            "n = 1\n" + CURE.format("n = 2") + "m = 3\nprint(n)\n\n# Output:\n# 2\n",
            "",
            "x_fixed.py:7: differs from its twin in more than the cure: 'm = 3': make both",
        ),
        (
            "print(1)\n\n# Output:\n# 1\n",
            "n = 2\nprint(n)\n\n# Output:\n# 2\n",
            HEADER,
            "x_fixed.py:1: stands apart from planted/x_broken.py and marks no cure",
        ),
        (
            "print(1)\n\n# Output:\n# 1\n",
            "n = 2\n" + CURE.format("m = 3") + "print(n)\n\n# Output:\n# 2\n",
            HEADER,
            "x_fixed.py:9: without its cure it prints the same: the cure changes nothing here",
        ),
        (
            "print(1)\n\n# Output:\n# 1\n",
            CURE.format("n = 2") + "print(n)\n\n# Output:\n# 2\n",
            HEADER,
            None,
        ),
        (
            "print(1)\n\n# Output:\n# 1\n",
            "if True:\n    "
            + CURE.format("    n = 2").replace("\n#", "\n    #")
            + "print(2)\n\n# Output:\n# 2\n",
            HEADER,
            "without its cure this is no program",
        ),
    ],
)
def test_a_cure_is_proven_by_its_fault(project, broken, fixed, header, message):
    status, said = pair(project, broken, fixed, header)
    if message is None:
        assert (status, "1 of 1 cures proven" in said) == (0, True), said
    else:
        assert status == 1
        assert message in only(said, "snippets/planted/x_")


def test_a_program_that_claims_no_cure_is_told_when_its_cure_is_to_be_tried(project):
    pair(project, "n = 1\nprint(n)\n\n# Output:\n# 1\n", "n = 2\nprint(n)\n\n# Output:\n# 2\n")
    status, said = project([*CURES, "planted/x_fixed.py", "planted/x_broken.py"])
    assert (status, "proven" in said) == (1, False), said
    found = only(said, "snippets/planted/x_broken.py:1:")
    assert found.endswith(": claims no cure: name planted/x_fixed.py")
    status, said = project([*CURES, "planted/good.py"])
    assert status == 1
    assert "snippets/planted/good.py:1: claims no cure: mark its lines as the cure" in said
    assert project([*CURES, "planted"])[0] == 0


def test_what_no_run_has_confirmed_is_not_published(project):
    """A program or its record, edited by hand since the last run."""
    assert project(["publish.verify.record", "planted"])[0] == 0
    status, said = project(SITE, CI="true")
    assert (status, "2 programs" in said) == (0, True), said
    page = project.root / "site" / "planted" / "asked.html"
    assert "seen on" in page.read_text()
    forged = {"snippets/planted/good.py": GOOD_SNIPPET.replace("# 1", "# 3")}
    status, said = project(SITE, forged, CI="true")
    assert status == 1
    assert "no run has confirmed this text of it" in only(said, "snippets/planted/good.py:1:")
    status, said = project(SITE)  # a preview marks it
    assert (status, "note: snippets/planted/good.py:1:" in said) == (0, True), said
    assert "not yet run" in page.read_text()
    assert "1 of 2 programs were seen" in (project.root / "site" / "index.html").read_text()


def test_published_evidence_is_that_of_the_runs_here(project):
    assert project(["publish.verify.record", "planted"])[0] == 0
    kept = next((project.root / "docs" / "data" / "evidence").glob("*.json"))
    assert project(SITE, CI="true", EVIDENCE="made")[0] == 0
    text = kept.read_text()
    kept.write_text(text.replace(json.loads(text)["programs"]["planted/good.py"][0], "0" * 16))
    status, said = project(SITE, CI="true", EVIDENCE="made")
    assert status == 1
    assert "the committed evidence and the runs here differ" in only(said, "docs/data/evidence/")
    kept.write_text(re.sub(r"\d{4}-\d\d-\d\d", "2999-01-01", text))
    status, said = project(SITE)
    assert (status, "cannot be read, or has a day that has not been: take one" in said) == (
        1,
        True,
    ), said
    kept.write_text("{")
    status, said = project(SITE)
    assert (status, "cannot be read, or has a day that has not been: take one" in said) == (
        1,
        True,
    ), said


def test_an_order_that_never_varies_is_recorded_exactly(project):
    text = GOOD_SNIPPET.replace("print(1)", "print(1)\nprint(2)")
    text = text.replace("# Output:\n# 1", "# Output (any order):\n# 1\n# 2")
    again = ["publish.verify.record", "planted/good.py"]
    status, said = project(again, {"snippets/planted/good.py": text})
    assert status == 1
    assert "good.py:1: 50 runs printed in one order: record it exact, '# Output:'" in said
    shuffled = text.replace("print(1)\nprint(2)", "print(*{'1', '2'}, sep='\\n')")
    status, said = project(again, {"snippets/planted/good.py": shuffled})
    assert status == 0, said


@pytest.mark.parametrize(
    ("printed", "message"),
    [
        ("'\\x00'", ":8: '\\x00' is unseen and changes what is: write it as an escape"),
        ("__file__", "where no reader's programs are: print a part of it"),
    ],
)
def test_what_is_printed_and_cannot_be_recorded_is_named(project, printed, message):
    text = GOOD_SNIPPET.replace("print(1)", f"print({printed})")
    again = ["publish.verify.record", "planted/good.py"]
    status, said = project(again, {"snippets/planted/good.py": text})
    assert status == 1
    assert re.search(r"snippets/planted/good\.py:\d+: ", said), said
    assert message in said


def test_a_script_that_pages_load_and_nobody_has_is_named_once(project):
    status, said = project(SITE, {"docs/assets/terms.js": None})
    assert status == 1
    assert "docs/assets/terms.js:1: pages load it, and there is no such file" in only(said, "docs")


def test_an_indented_text_is_no_program(project):
    status, said = project(SITE, line="As follows:\n\n    print(1)")
    assert status == 0, said
    assert "print(1)</p>" in (project.root / "site/planted/asked.html").read_text()


@pytest.mark.skipif(confined.unable() is not None, reason="mounting needs namespaces")
def test_a_checkout_that_is_only_mounted_to_be_read_is_named(project):
    mount = f"mount --bind {project.root} {project.root}"
    build = f"{sys.executable} -m publish.site.build site"
    again = f"{mount} && mount -o remount,bind,ro {project.root} && cd {project.root} && {build}"
    done = subprocess.run(
        ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", again],
        cwd=project.root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.endswith("Read-only file system: build in a copy of yours\n"), done


def test_files_of_other_sources_are_not_offered(project):
    assert project(["publish.site.build", "offline"])[0] == 0
    page = project.root / "site" / "downloads.html"
    assert page.read_text().count('href="downloads/python-concurrency.epub"') == 1
    other = {"docs/planted/other.md": OTHER.replace("by a thread", "by another thread")}
    status, said = project(SITE, other)
    assert (status, "no downloads" in said) == (0, True), said
    assert "made from the source by" in page.read_text()
    assert not (project.root / "site" / "downloads").exists()


@pytest.mark.parametrize("seconds", ["abc", "-5", "9" * 14])
def test_a_time_that_is_none_is_named(project, seconds):
    status, said = project(SITE, SOURCE_DATE_EPOCH=seconds)
    assert status == 1
    assert f"SOURCE_DATE_EPOCH={seconds}: set it to a time in seconds since 1970" in said


def test_two_builds_at_once_make_what_one_makes(project):
    assert project(SITE)[0] == 0
    before = {p: p.read_bytes() for p in (project.root / "site").rglob("*") if p.is_file()}
    shutil.rmtree(project.root / "build")
    with ThreadPoolExecutor() as pool:
        both = list(pool.map(project, [SITE, SITE]))
    assert [status for status, _ in both] == [0, 0], both
    assert "waiting for another build in this folder" in "".join(said for _, said in both)
    after = {p: p.read_bytes() for p in (project.root / "site").rglob("*") if p.is_file()}
    assert before == after


def test_a_folder_that_cannot_be_written_to_is_named(project):
    (project.root / "build").write_text("in the way")
    status, said = project(RULES)
    assert status == 1
    assert "build in a copy of yours" in said


def test_a_warning_of_mkdocs_stops_the_build(project):
    menu = (project.root / "mkdocs.yml").read_text()
    status, said = project(SITE, {"mkdocs.yml": menu + "unknown_key: 1\n"})
    assert status == 1
    assert "unknown_key" in said


def test_a_heading_that_markdown_bends_is_told_after_the_build_too(project):
    bent = FILES[PAGE].replace("Is this good?", "Is <b>this</b> &lt;good?")
    status, said = project(SITE, {PAGE: bent})
    assert status == 1
    assert "the site shows this question as" in only(said, f"{PAGE}:7:")


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
            broken("import nowhere_at_all\n"),
            [":3: exit status 1", "declare it in the header and in pyproject.toml, then `nox -s l"],
            id="a package that is not there",
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
            broken("print('a', 'b', sep='\\x0c')\n", record="# Output:\n# a\n# b\n"),
            [":5: output differs from the record (exact)", "+a\\x0cb"],
            id="a character that only seems to end a line",
        ),
        pytest.param(
            broken("print(*range(10_000), sep='\\n')\n", record="# Output:\n# 0\n"),
            [":5: output differs from the record (exact)", "lines more"],
            id="more lines than anybody reads",
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
            broken(
                "import traceback\ntry:\n    int('x')\nexcept ValueError:\n"
                "    traceback.print_exc()\n",
                '# raises = "ValueError"\n',
            ),
            [":1: declared 'raises = \"ValueError\"' but ended with status 0", "elsewhere"],
            id="an exception that is only printed",
        ),
        pytest.param(
            broken(
                "import threading\nt = threading.Thread(target=int, args=('y',))\nt.start()\n"
                "t.join()\nint('x')\n",
                '# raises = "ValueError"\n',
            ),
            ["says more on stderr than its ValueError", "'y'", "besides ="],
            id="two exceptions",
        ),
        pytest.param(
            broken(
                "async def lost(): pass\nlost()\nint('x')\n",
                '# raises = "ValueError"\n',
            ),
            ["says more on stderr than its ValueError", "never awaited"],
            id="an exception and a lost coroutine",
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


def test_a_refresh_refuses_what_differs_from_run_to_run(project):
    files = {"snippets/planted/good.py": broken("import time\nprint(time.time_ns())\n")}
    status, said = project(["publish.verify.record", "planted/good.py"], files)
    assert status == 1
    assert "snippets/planted/good.py:1: runs differ: order the program with events" in said


def test_a_refresh_shows_what_it_changes(project):
    files = {"snippets/planted/good.py": broken("print(2)\n", record="# Output:\n# 1\n")}
    status, said = project(["publish.verify.record", "planted/good.py"], files)
    assert status == 0
    assert "-# 1\n+# 2\n" in said
    assert "1 snippets run, 1 records changed, 0 failed" in said
    assert project(SNIPPETS)[0] == 0


PLANTED = "snippets/exercises/planted/"
STARTS = 'if __name__ == "__main__":\n    import harness\n\n    harness.main(__file__)\n\n\n'
ANSWER = '"""{doc}"""\n\n{code}\n'
RIGHT = "def answer():\n    return 42\n"
WRONG = {
    "small": RIGHT.replace("42", "41"),
    "large": RIGHT.replace("42", "43"),
    "none": "def answer():\n    pass\n",
}
PROMISES = '''\
"""What it promises."""

from harness import check


def promise_right(task):
    """The answer is right."""
    check(task.answer() == 42, "it is wrong")


def promise_known(task):
    """The answer is known."""
    check(task.answer(), "it is not known")
'''


def broken_by(name):
    return "promise_known, promise_right" if name == "none" else "promise_right"


EXERCISE = {
    "docs/exercises/index.md": "# Exercises\n\nOne.\n\n{{ exercises() }}\n",
    "docs/exercises/planted.md": (
        '---\nlevel: mid\nminutes: 10\n---\n\n# Planted\n\n{{ exercise("planted") }}\n'
    ),
    "mkdocs.yml": NAV.replace(
        "  - All",
        "  - Exercises:\n      - exercises/index.md\n      - exercises/planted.md\n  - All",
    ),
    f"{PLANTED}check.py": PROMISES,
    f"{PLANTED}hints.md": "Think.\n\nThink again.\n",
    f"{PLANTED}solution.py": ANSWER.format(doc="It knows.", code=RIGHT),
    f"{PLANTED}task.py": ANSWER.format(
        doc="Write `answer`.", code=STARTS + "def answer():\n    raise NotImplementedError\n"
    ),
    **{
        f"{PLANTED}wrong_{name}.py": ANSWER.format(
            doc=f"It is {name}.\n\nBreaks: {broken_by(name)}\n", code=code
        )
        for name, code in WRONG.items()
    },
}
EXERCISES = ["pytest", "-q", "-p", "no:cacheprovider", "tests/test_exercises.py", "-k", "planted/"]


@pytest.fixture
def practice(project):
    """Return `project` with an exercise in it."""
    menu = (project.root / "mkdocs.yml").read_text(encoding="utf-8")
    files = {**EXERCISE, "mkdocs.yml": menu.replace(NAV, EXERCISE["mkdocs.yml"])}
    for name in ("harness.py", "explore.py"):
        files[f"snippets/exercises/{name}"] = (ROOT / "snippets/exercises" / name).read_text()
    for name, text in files.items():
        write(project.root, name, text)
    return project


DRIVE = """
from pathlib import Path
from publish.site.serve import SITE, Preview

page, program = Path("docs/planted/asked.md"), Path("snippets/planted/good.py")
hints, style = Path("snippets/exercises/planted/hints.md"), Path("docs/assets/style.css")
shown, preview = SITE / "planted" / "asked.html", Preview()
practice, styled = SITE / "exercises" / "planted.html", SITE / "assets" / "style.css"
search, choices = SITE / "assets" / "search-data.js", Path("docs/data/chooser.toml")

def step(name, path, old, new, word, shown=shown):
    path.write_text(path.read_text().replace(old, new))
    preview.build()
    print(name, bool(preview.wrong), word in shown.read_text())

step("first", page, "Yes.", "Yes.", "Is this good?")
step("typo", page, "{{ snippet(", "{{ snipet(", "Is this good?")
print(preview.wrong.splitlines()[0])
step("mended", page, "{{ snipet(", "{{ snippet(", "Is this good?")
step("program", program, "print(1)", "print(1)  # anew", "# anew")
step("again", page, "Yes.", "Yes, indeed.", "Yes, indeed.")
step("found", page, "Yes, indeed.", "Yes, frobnicated.", "frobnicated", search)
step("hint", hints, "Think again.", "Think anew.", "Think anew.", practice)
step("data", choices, "A thread", "A fibre", "A fibre", SITE / "index.html")
step("style", style, ".said:empty", ".planted, .said:empty", ".planted", styled)
"""


def test_a_preview_outlives_a_typo_and_shows_what_changes(practice):
    status, said = practice(["drive"], {"drive.py": DRIVE})
    assert status == 0, said
    lines = [x for x in said.splitlines() if x.endswith(("True", "False"))]
    assert lines == [
        *("first False True", "typo True True", "mended False True"),
        *("program False True", "again False True", "found False True"),
        *("hint False True", "data False True", "style False True"),
    ]
    assert "docs/planted/asked.md:11: no macro is called 'snipet': did you mean snippet?" in said


def test_a_preview_on_a_taken_port_says_so_in_a_line(project):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        host, port = taken.getsockname()
        status, said = project(["publish.site.serve", f"{host}:{port}"])
    assert status == 1
    (line,) = said.splitlines()  # before anything is built
    assert line.startswith(f"http://{host}:{port}/: ")
    assert line.endswith("name another, `-- 127.0.0.1:8001`")


@pytest.mark.parametrize("port", ["http", "99999"])
def test_a_preview_on_what_is_no_port_says_so_in_a_line(project, port):
    status, said = project(["publish.site.serve", f"127.0.0.1:{port}"])
    assert status == 1
    assert said.strip() == f"{port!r} is no port: name host and port, `-- 127.0.0.1:8001`"


def test_every_page_has_the_picture_that_a_chat_shows_of_it(project):
    status, said = project(SITE, SITE_URL="https://x.example/")
    assert (status, "site/ holds" in said) == (0, True), said
    site, seen = project.root / "site", 0
    for path in site.rglob("*.html"):
        if path.name != "404.html" and "og:title" in (text := path.read_text(encoding="utf-8")):
            (name,) = re.findall(r'og:image" content="https://x.example/([^"]+)"', text)
            assert (site / name).is_file(), path
            seen += 1
    assert seen == len(list((site / "previews").iterdir())) > 5


def test_an_exercise_without_a_fault_is_good(practice):
    status, said = practice(RULES)
    assert (status, "2 snippets, 1 exercises: all rules kept" in said) == (0, True), said
    status, said = practice(EXERCISES)
    assert (status, "5 passed" in said) == (0, True), said
    status, said = practice(SITE)
    assert (status, "site/ holds" in said) == (0, True), said


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("wrong_none.py", None, None, "task.py:1: 2 wrong solutions: write 3 or more"),
        ("solution.py", None, None, "solution.py:1: the exercise lacks this file: write it"),
        ("hints.md", "\n\n", " ", "hints.md:1: 1 hints: write two to four, a blank line between"),
        ("hints.md", None, None, "hints.md:1: the exercise lacks this file: write it"),
        ("check.py", "promise_", "test_", "check.py:1: no promise: write functions named promise_"),
        (
            "check.py",
            "promise_known",
            "promise_right",
            "check.py:11: promise_right stands on line 6",
        ),
        ("check.py", "is right.", "is right", "check.py:6: promise_right has no words: say in a"),
        ("wrong_none.py", "promise_known, ", "", "check.py:11: no wrong solution breaks promise_k"),
        ("wrong_small.py", "promise_right", "promise_r", "wrong_small.py:1: say in its docstring"),
        (
            "wrong_small.py",
            "It is small.",
            "",
            "wrong_small.py:1: say in its docstring the mistake",
        ),
        ("task.py", "if __name__", "while __name__", "task.py:1: nothing starts the checks: see"),
        ("task.py", "def answer()", "def answer(", "task.py:9: no Python: "),
        ("solution.py", '"""It knows."""', "", "solution.py:1: no docstring: say what it is"),
    ],
)
def test_a_fault_of_an_exercise_is_named_once(practice, file, old, new, message):
    text = EXERCISE[f"{PLANTED}{file}"]
    if old is not None:
        assert old in text
        text = text.replace(old, new)
    status, said = practice(RULES, {f"{PLANTED}{file}": None if old is None else text})
    assert status == 1
    assert message in only(said, PLANTED)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("level: mid", "level: middle", "docs/exercises/planted.md:2: 'middle' is no level"),
        ("minutes: 10", "minutes: 500", "docs/exercises/planted.md:3: no time: say 'minutes: 5'"),
        ("minutes: 10", "hours: 10", "docs/exercises/planted.md:3: unknown key 'hours'"),
        ("minutes:", "minuts:", "docs/exercises/planted.md:3: unknown key 'minuts': did you mean"),
        ("# Planted", "Planted", "docs/exercises/planted.md:1: no title: begin the page with"),
        ('{{ exercise("planted") }}', "Go.", f"{PLANTED}task.py:1: no page shows it: write docs/"),
    ],
)
def test_a_fault_of_an_exercise_page_is_named_once(practice, old, new, message):
    text = EXERCISE["docs/exercises/planted.md"]
    assert old in text
    status, said = practice(RULES, {"docs/exercises/planted.md": text.replace(old, new)})
    assert status == 1
    assert message in only(said, message[:15])


QUESTION = ["publish.site.question", "exercises/planted"]


def test_an_exercise_is_checked_alone_with_all_its_files(practice):
    status, said = practice(QUESTION)
    told = "docs/exercises/planted.md: all rules kept, 5 files keep or break what they say\n"
    assert (status, said) == (0, told)
    head = EXERCISE[f"{PLANTED}wrong_small.py"].rpartition('"""')[0]
    status, said = practice(QUESTION, {f"{PLANTED}wrong_small.py": f'{head}"""\n\n{RIGHT}'})
    assert status == 1
    assert "the wrong solution passes" in only(said, f"{PLANTED}wrong_small.py:1:")
    status, said = practice(QUESTION, {f"{PLANTED}solution.py": None})
    assert status == 1
    assert "the exercise lacks this file" in only(said, f"{PLANTED}solution.py:1:")


@pytest.mark.parametrize("command", [RULES, QUESTION])
def test_an_exercise_that_its_page_misspells_is_named_once(practice, command):
    page = EXERCISE["docs/exercises/planted.md"].replace('"planted"', '"plantd"')
    status, said = practice(command, {"docs/exercises/planted.md": page})
    assert status == 1
    found = only(said, "docs/exercises/planted.md:8:")
    assert found.endswith("snippets/exercises/plantd does not exist: did you mean planted?")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            f"{PLANTED}worng_x.py",
            "no part of an exercise: name it wrong_<mistake>.py, also_<way>.py",
        ),
        ("snippets/exercises/notes.py", "of no exercise: put it into a folder of one"),
        ("snippets/exercises/begun/task.py", "begun/check.py:1: the exercise lacks this file"),
    ],
)
def test_a_file_that_is_no_part_of_an_exercise_is_named_once(practice, name, message):
    status, said = practice(RULES, {name: '"""A file."""\n'})
    assert status == 1
    assert message in only(said, "snippets/exercises/")


def test_an_exercise_on_the_page_of_a_question_is_named(practice):
    bad = GOOD.replace("LINE", '{{ exercise("planted") }}')
    status, said = practice(RULES, {PAGE: bad})
    assert status == 1
    found = only(said, f"{PAGE}:13:")
    assert found.endswith("an exercise has a page of its own: link docs/exercises/planted.md")


def test_an_exercise_whose_folder_has_a_hyphen_is_named_once(practice):
    shutil.move(practice.root / PLANTED, practice.root / "snippets/exercises/plan-ted")
    page = EXERCISE["docs/exercises/planted.md"].replace('"planted"', '"plan-ted"')
    menu = (practice.root / "mkdocs.yml").read_text(encoding="utf-8")
    files = {
        "docs/exercises/planted.md": None,
        "docs/exercises/plan-ted.md": page,
        "mkdocs.yml": menu.replace("exercises/planted.md", "exercises/plan-ted.md"),
    }
    status, said = practice(RULES, files)
    assert status == 1
    found = only(said, "snippets/exercises/plan-ted:1:")
    assert found.endswith("name the folder with small letters and underscores")


def test_an_exercise_without_page_and_a_page_without_exercise_are_refused(practice):
    shutil.move(practice.root / PLANTED, practice.root / "snippets/exercises/other")
    status, said = practice(RULES)
    assert status == 1
    assert "docs/exercises/planted.md:1: there is no snippets/exercises/planted/: write" in said
    assert (
        "snippets/exercises/other/task.py:1: no page shows it: write docs/exercises/other.md with "
        '{{ exercise("other") }}'
    ) in said


@pytest.mark.parametrize(
    ("file", "code", "message"),
    [
        ("task.py", STARTS + RIGHT, "the stub is not told to be one: raise NotImplementedError"),
        ("solution.py", WRONG["small"], "the solution does not keep every promise: mend it"),
        ("wrong_small.py", RIGHT, "the wrong solution passes: have a promise notice its mistake"),
        (
            "wrong_none.py",
            WRONG["small"],
            "it does not break promise_known, but another: name that",
        ),
    ],
)
def test_an_exercise_that_is_not_what_it_says_is_refused_when_run(practice, file, code, message):
    head = EXERCISE[f"{PLANTED}{file}"].rpartition('"""')[0]
    status, said = practice(EXERCISES, {f"{PLANTED}{file}": f'{head}"""\n\n{code}'})
    assert status == 1
    assert said.count(f"{PLANTED}{file}:1: {message}") >= 1
    assert "1 failed, 4 passed" in said


# --- Doors ---------------------------------------------------------------------------------------

ASKS = """\
---
ask:
  - planted/asked
  - planted/other
---

# Interview

{{ interview_plan() }}

## Junior

{{ interview("junior") }}

## Mid

{{ interview("mid") }}
"""


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("planted/other", "zz/zz", ":4: there is no question 'zz/zz': name one, as in 'threa"),
        ("d/other", "d/othre", ":4: there is no question 'planted/othre': did you mean 'plan"),
        ("planted/other", "gone/other", ":4: there is no question 'gone/other': did you mean 'pl"),
        ("d/other", "d/asked", ":3: 'planted/asked' is asked twice: keep one"),
        (
            "asked\n  - planted/other",
            "other\n  - planted/asked",
            ":4: 'planted/asked' is junior and stands below one that is mid: sort by level",
        ),
        ("\n  - planted/asked\n  - planted/other", " one", ":1: ask should be a list: write '  -"),
        ("ask:\n  - planted/asked\n  - planted/other", "aka: []", ":1: ask should be a list: wri"),
    ],
)
def test_an_interview_that_asks_what_is_not_there_is_named(project, old, new, message):
    assert old in ASKS
    status, said = project(RULES, {"docs/quiz.md": ASKS.replace(old, new)})
    assert status == 1
    assert message in only(said, "docs/quiz.md"), said


def test_an_interview_without_a_fault_is_built(project):
    status, said = project(SITE, {"docs/quiz.md": ASKS})
    assert (status, "site/ holds" in said) == (0, True), said


TIMED = """
import shutil

from publish.lab import bench

folder = bench.project(2)
try:
    took = bench.timed(bench.BUILD, cwd=folder)
    print(took > 0, (folder / "site/planted/asked-2.html").is_file())
finally:
    shutil.rmtree(folder)
"""


def test_the_project_that_bench_times_can_be_built(project):
    status, said = project(["drive"], {"drive.py": TIMED})
    assert (status, said.splitlines()[-1:]) == (0, ["True True"]), said
    bench = project.root / "publish" / "lab" / "bench.py"
    good = bench.read_text(encoding="utf-8")
    for name in ("LICENSE", "pyproject.toml"):
        assert good.count(f'"{name}"') == 1
        status, said = project(["drive"], {str(bench): good.replace(f'"{name}"', '"README.md"')})
        assert status == 1
        assert "publish.site.build site: cannot be timed" in said
        assert f"{name}: is missing" in said, said
