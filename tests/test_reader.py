"""The reader of snippet files: what is shown is what the file holds, and mistakes are named."""

from pathlib import Path

import pytest

from publish.read import pages, questions, snippets
from publish.read.pages import PageError
from publish.read.snippets import Record, SnippetError
from publish.verify import picked
from publish.verify.judge import matches
from publish.verify.record import with_record

WHOLE = '''\
# /// script
# requires-python = ">=3.13"
# dependencies = ["tqdm"]
# [tool.snippet]
# timeout = 2
# platforms = ["linux"]
# ///
"""Show the point."""

import threading

# --8<-- [start:first]
if True:
    # --8<-- [start:inner]
    print("a")
    # --8<-- [end:inner]
# --8<-- [end:first]
print(threading)

# Output (any order):
# a
#
#   indented
'''


def parse(text):
    return snippets.parse("chapter/file.py", Path("snippets/chapter/file.py"), text)


def test_a_reader_sees_the_code_and_nothing_else():
    found = parse(WHOLE)
    assert found.code == 'import threading\n\nif True:\n    print("a")\nprint(threading)\n'
    assert found.caption == "Show the point."


def test_regions_nest_and_are_dedented():
    found = parse(WHOLE)
    assert snippets.region(found, "inner") == ('print("a")\n', (15,))
    assert snippets.region(found, "first") == ('if True:\n    print("a")\n', (13, 15))
    assert found.lines == (10, 11, 13, 15, 18)  # of the file, for each line shown


def test_scaffolding_and_cure_may_be_marked_in_several_places():
    mark = "# --8<-- [start:scaffold]\na()\n# --8<-- [end:scaffold]\n"
    assert parse(f'"""T."""\n{mark}b()\n{mark}').regions == {"scaffold": (0, 2)}


@pytest.mark.parametrize(
    ("name", "header", "verdict"),
    [
        ("a/x_broken.py", "", "breaks"),
        ("a/x_fixed.py", "", "holds"),
        ("a/x.py", "", ""),
        ("a/x_broken.py", "hangs = true", "hangs"),
        ("a/x.py", 'raises = "ValueError"', "raises"),
    ],
)
def test_a_verdict_comes_from_name_and_header(name, header, verdict):
    top = f"# /// script\n# [tool.snippet]\n# {header}\n# ///\n" if header else ""
    assert snippets.parse(name, Path("snippets", name), f'{top}"""T."""\n').verdict == verdict


def test_the_header_is_inline_script_metadata():
    found = parse(WHOLE)
    assert (found.timeout, found.dependencies, found.platforms) == (2.0, ("tqdm",), ("linux",))
    assert (found.since, found.until) == ("3.13", None)


def test_defaults_hold_without_a_header():
    found = parse('"""Title."""\n\nprint(1)\n\n# Output:\n# 1\n')
    assert (found.timeout, found.raises, found.hangs, found.since) == (10.0, None, False, None)
    assert found.output == Record("exact", "1", 5)


@pytest.mark.parametrize(
    ("version", "platform", "free_threaded", "reason"),
    [
        ("3.12", "linux", False, "needs Python >=3.13"),
        ("3.13", "win32", False, "runs on linux only"),
        ("3.13", "linux", True, None),
    ],
)
def test_a_skip_says_why(version, platform, free_threaded, reason):
    assert parse(WHOLE).skip(version, platform, free_threaded) == reason


@pytest.mark.parametrize(
    ("mode", "recorded", "printed", "same"),
    [
        ("exact", "a\nb", "a\nb\n", True),
        ("exact", "a\nb", "b\na\n", False),
        ("exact", "a", "a  \n\n", True),
        ("exact", "a\\r\nb", "a\rb\n", True),
        ("exact", "a\nb", "a\rb\n", False),
        ("exact", "a\nb", "a\x0cb\n", False),
        ("exact", "a", "a\x85\n", False),
        ("any order", "a\nb", "a\u2028b\n", False),
        ("pattern", "a\n...", "a\x1cb\n", False),
        ("any order", "a\nb", "b\na\n", True),
        ("any order", "a\nb", "b\nb\na\n", False),
        ("pattern", "took ... s (1+1)", "took 0.25 s (1+1)\n", True),
        ("pattern", "took ... s", "took 0.25 min\n", False),
        ("pattern", "a\n...\nz", "a\nb\nc\nz\n", True),
        ("pattern", "a...z", "a\nz\n", False),
        ("pattern", "a\n...", "a\n", False),
        ("pattern", "a\n...", "a\nb\nc\n", True),
        ("pattern", "...\nz", "a\nb\nz\n", True),
        ("pattern", "a\n...\nb\n...\nc", "a\nx\nb\ny\nb\nc\n", True),
        ("pattern", "x...y...z", "x1y2y3z", True),
        ("pattern", "x...y", "x1y2", False),
    ],
)
def test_a_record_is_as_exact_as_its_mode(mode, recorded, printed, same):
    assert matches(Record(mode, recorded, 1), printed) is same


def test_recording_keeps_the_mode_and_a_pattern_that_still_fits():
    text = '"""T."""\nprint(1)\n\n# Output (pattern):\n# took ... s\n'
    assert with_record(parse(text), "took 3 s\n", "") == text
    assert with_record(parse(text), "gone\n", "").endswith("\n\n# Output (pattern):\n# gone\n")


def test_recording_is_a_fixed_point():
    once = with_record(parse('"""T."""\nprint(1)\n'), "a\n\n b\n", "E: x\n")
    assert once.endswith("print(1)\n\n# Output:\n# a\n#\n#  b\n\n# Error:\n# E: x\n")
    assert with_record(parse(once), "a\n\n b\n", "E: x\n") == once


def test_a_program_that_stops_printing_loses_its_record():
    assert with_record(parse('"""T."""\npass\n\n# Output:\n# a\n'), "", "") == ('"""T."""\npass\n')


def head(line):
    """Return a snippet with one line in its header."""
    return f'# /// script\n# [tool.snippet]\n# {line}\n# ///\n"""T."""\nprint(1)\n'


def test_a_pattern_takes_time_by_its_length_alone():
    pattern = Record("pattern", "a" + "...a" * 40 + "...b", 1)
    assert not matches(pattern, "a" * 20_000)
    lines = Record("pattern", "\n".join(["x", "..."] * 40 + ["y"]), 1)
    assert not matches(lines, "\n".join(["x"] * 5_000))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("print(1)\n", ":1: no docstring"),
        ('# /// script\n# a = [\n# = 1\n# ///\n"""T."""\n', ":3: the header is not valid TOML"),
        (
            '# /// script\n# [tool.snippet]\n# timeout = 1\n"""T."""\n',
            ":1: the header is not closed",
        ),
        (
            '# /// script\n# [tool.snippet]\n# timout = 1\n# ///\n"""T."""\n',
            ":3: unknown [tool.snippet] key 'timout': did you mean timeout?",
        ),
        (
            '# /// script\n# [tool.snippet]\n# hangs = 1\n# ///\n"""T."""\n',
            ":3: hangs = 1: should be true",
        ),
        ('# /// script\n# timeout = 3\n# ///\n"""T."""\n', ":2: unknown header key 'timeout'"),
        (
            '# /// script\n# requires-python = "3"\n# ///\n"""T."""\n',
            "requires-python: Invalid specifier",
        ),
        ('"""  """\nprint(1)\n', ":1: no docstring"),
        ('"""T."""; import os\nprint(1)\n', ":1: no docstring"),
        ('# -*- coding: latin-1 -*-\n"""T."""\nprint(1)\n', ":1: no docstring"),
        (head("timeout = 0"), ":3: timeout = 0: say 0.5 to 60 seconds"),
        (head("timeout = nan"), ":3: timeout = nan: say 0.5 to 60 seconds"),
        (head("timeout = inf"), ":3: timeout = inf: say 0.5 to 60 seconds"),
        (head('platforms = ["linus"]'), ":3: platforms = ['linus']: name some of linux, darwin"),
        (
            head("hangs = true") + "\n# Ends:\n# 1 order of lines, 3 states\n# 1: ok\n",
            ":8: 'hangs' says nothing beside '# Ends:'",
        ),
        ('"""T."""\nprint(1\n', ":2: no Python: '(' was never closed"),
        (head("platforms = []"), ":3: platforms = []: name some of"),
        (
            '# /// script\n# requires-python = ">=3.99"\n# ///\n"""T."""\n',
            ":1: requires-python = '>=3.99': no supported Python runs it: 3.11",
        ),
        (
            '"""T."""\nprint(1)\n\n# Output (pattern):\n# ...\n',
            ":4: a pattern that anything fits: let it say some words",
        ),
        ('"""T."""\nprint(1)\n\n# Output:\n# \u202e1\n', ":5: '\\u202e' is unseen and changes"),
        ('"""T."""\nprint(1)\n\n# Output:\n# \x1b[1A1\n', ":5: '\\x1b' is unseen and changes"),
        ('"""T."""\nprint(1)\n\n# Output:\n# \x9b1A1\n', ":5: '\\x9b' is unseen and changes"),
        ('"""T."""\nprint(1)\n\n# Output:\n# \ufffd1\n', ":5: '\ufffd' is unseen and changes"),
        (
            '"""T."""\n# --8<-- [start:a]\nprint(1)\n',
            ":2: region 'a' is opened and not closed",
        ),
        ('"""T."""\n# --8<-- [end:a]\n', ":2: region 'a' ends but was not opened"),
        ('"""T."""\n# Output:\n# 1\nprint(2)\n', ":4: code after '# Output:'"),
        ('"""T."""\n# Output:\n# 1\n\n# Output:\n# 1\n', ":5: a second '# Output:'"),
    ],
)
def test_a_mistake_is_named_with_file_line_and_cure(text, message):
    with pytest.raises(SnippetError) as caught:
        parse(text)
    assert f"snippets/chapter/file.py{'' if message[0] != ':' else message}" in str(caught.value)
    assert message in str(caught.value)


def test_a_name_that_nearly_fits_is_suggested(tmp_path):
    (tmp_path / "gil").mkdir()
    (tmp_path / "gil" / "switching.py").write_text('"""T."""\n')
    with pytest.raises(SnippetError, match=r"did you mean gil/switching\.py\?"):
        snippets.read("gil/swiching.py", tmp_path)
    chosen = [
        (["nowhere"], "no snippet matches nowhere: name a file or a chapter"),
        (["gil", "gil/swiching.py"], r"matches gil/swiching\.py: did you mean gil/switching\.py\?"),
        (["switching.py"], r"no snippet matches switching\.py: did you mean gil/switching\.py\?"),
        (["gli"], r"no snippet matches gli: did you mean gil\?"),
    ]
    for patterns, message in chosen:
        with pytest.raises(SnippetError, match=message):
            list(picked.select(patterns, tmp_path))


def test_a_selection_takes_files_chapters_and_globs(tmp_path):
    for name in ("a/one.py", "a/two.py", "b/one.py", "b/_helper.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text('"""T."""\n')
    chosen = lambda *patterns: [s.name for s in picked.select(list(patterns), tmp_path)]  # noqa: E731
    assert chosen() == ["a/one.py", "a/two.py", "b/one.py"]
    assert chosen("snippets/a/") == ["a/one.py", "a/two.py"]
    assert chosen("*/one.py") == ["a/one.py", "b/one.py"]


PAGE = """\
---
level: mid
aka:
  - one way
shown:
  - only here: planted/good.py
---

# Is `this` it?

Yes, it
is.

```python
# Not a heading
```

**Sources:** [a](https://docs.python.org/3/x) · [b](https://peps.python.org/1)
"""


def test_a_question_is_a_page_with_its_answer():
    found = questions.read("races/is-this.md", PAGE)
    assert (found.chapter, found.id, found.address) == ("races", "is-this", "races/is-this.html")
    assert (found.title, found.level, found.aka, found.line) == (
        "Is `this` it?",
        "mid",
        ("one way",),
        9,
    )
    assert found.short == "Yes, it\nis."
    assert found.sources == ("https://docs.python.org/3/x", "https://peps.python.org/1")
    assert found.shown == {"only here": "planted/good.py"}


def test_calls_are_read_with_their_lines_and_what_jinja_would_take_is_refused():
    text = PAGE.replace("is.\n", 'is. {{ since("3.13") }}\n')
    assert pages.calls(text, {"since"}) == [pages.Call("since", ("3.13",), {}, 12)]
    with pytest.raises(PageError, match="would evaluate these braces") as caught:
        pages.calls(text.replace('since("3.13")', "1 + 1"), None)
    assert caught.value.line == 12
