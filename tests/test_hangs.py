"""What the gallery of hangs shows is what one sees: each dump is taken anew and compared."""

import json
import re

import pytest

from publish import SUPPORTED, Mistake
from publish.lab import dumps as lab
from publish.read import dumps, pages, snippets
from publish.show import Here, hang

SOURCES = pages.sources()
SHOWN = hang.shown(SOURCES)
RAW = """\
Stack dump for PID 774, thread 911 (idle; most recent call last):
  File "/opt/lib/python3.15/threading.py", line 1181, in Thread._bootstrap
    self._bootstrap_inner()
  File "/opt/lib/python3.15/concurrent/futures/thread.py", line 119, in _worker
    work_item.run(ctx)
  File "work.py", line 18, in outer
    return executor.submit(inner).result()
  File "/opt/lib/python3.15/concurrent/futures/_base.py", line 449, in Future.result
    self._condition.wait(timeout)

Stack dump, thread 774 (main thread, has GIL, on CPU; most recent call last):
  File "/tmp/dump-1/work.py", line 3, in <module>
    while True:
"""
TIDY = """\
Thread 1, idle:
  ...
  File "work.py", line 18, in outer
    return executor.submit(inner).result()
  File ".../concurrent/futures/_base.py", in Future.result

Main thread, has GIL, on CPU:
  File "work.py", line 3, in <module>
    while True:"""


@pytest.mark.parametrize("name", SHOWN)
def test_a_dump_is_what_one_sees_when_it_is_taken_anew(name):
    kept = dumps.read(name)
    try:
        fresh = lab.take(name, SHOWN[name])
    except Mistake as error:
        if "no Python" in str(error) or "refuses to look" in str(error):
            pytest.skip(str(error))
        raise
    cure = f"take it anew with `nox -s dumps -- {name}`"
    assert fresh["text"] == kept["text"], f"{dumps.where(name)}:1: it differs now: {cure}"


def test_eight_kinds_of_hang_at_least_are_shown_each_with_how_to_know_it_and_its_cure():
    gallery = SOURCES["hangs.md"].partition("{ #gallery }")[2].partition("\n## ")[0]
    kinds = gallery.split("\n### ")[1:]
    assert len(kinds) == len(SHOWN) >= 8
    for kind in kinds:
        said = kind.split("\n\n")
        assert said[1].endswith("."), kind
        assert said[2].startswith("{{ hang("), kind
        assert re.match(r"Cure[^:]*: .*\]\([\w/-]+\.md\)", said[3]), kind
    hanging = [n for n in SHOWN if snippets.read(n).hangs]
    assert hanging == [*SHOWN]  # the suite sees each of them hang, on each Python


def test_what_differs_from_run_to_run_is_left_out():
    assert lab.stacks(RAW, "work.py") == TIDY
    tree = "└── (T) Task-1\n    └──  sleep /opt/lib/python3.15/asyncio/tasks.py:713\n"
    assert lab.tree(tree, "work.py").endswith("sleep .../asyncio/tasks.py")
    assert lab.tree("main /tmp/dump-1/work.py:22", "work.py") == "main work.py:22"
    for name in SHOWN:
        kept = dumps.read(name)
        assert kept["python"].startswith(SUPPORTED[-1])
        assert not re.search(r"PID|0x[0-9a-f]|/tmp|/opt|/home|/usr", kept["text"])
        program = snippets.published(snippets.read(name)).splitlines()
        for line, source in re.findall(
            rf'{name.split("/")[1]}", line (\d+), .*\n +(.+)', kept["text"]
        ):
            assert program[int(line) - 1].strip() == source


def test_a_program_that_ends_is_no_hang():
    with pytest.raises(Mistake, match=r"ended with 0: choose one that hangs|no Python"):
        lab.take("cancellation/ctrl_c.py", "dump")  # it is gone before anybody looks


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"code": "0"}, ":1: taken before snippets/races/lock_order_broken.py changed: take it"),
        ({"asked": "pstree"}, ":1: asked 'pstree', and its page shows 'dump': take it with"),
        ({"asked": "ps"}, ":1: asked 'ps' of 3.15"),
        ({"python": "2.7.1"}, ":1: asked 'dump' of 2.7.1: take it with"),
        ({"text": 1}, ":1: it.text = 1 should be text: make it anew"),
        (None, "snippets/races/lock_order_broken.py:1: there is no dump of it: take it with"),
    ],
)
def test_a_dump_that_is_old_wrong_or_gone_is_named(tmp_path, monkeypatch, change, message):
    name = "races/lock_order_broken.py"
    kept = dumps.read(name)
    monkeypatch.setattr(dumps, "FOLDER", tmp_path)
    text = f'{{{{ hang("{name}") }}}}'
    if change is not None:
        dumps.file(name).parent.mkdir()
        dumps.file(name).write_text(json.dumps(kept | change), encoding="utf-8")
    (found,) = hang.problems({"hangs.md": text}, set())
    assert message in found
    assert found.startswith((dumps.where(name), "snippets/"))


def test_a_dump_that_no_page_shows_is_named():
    found = [*hang.problems({}, set())]
    assert len(found) == len(SHOWN)
    assert all(":1: no page shows it: write {{ hang(" in line for line in found)


def test_a_dump_leads_to_its_program():
    shown = hang.show(Here("hangs.md", ""), "races/lock_order_broken.py")
    assert 'href="snippets/races/lock_order_broken.py"' in shown
    assert dumps.read("races/lock_order_broken.py")["text"] in shown
