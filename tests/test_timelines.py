"""A timeline is honest (from a real run, no older than its snippet), small, and told in words."""

import itertools
import json
import re
import shutil

import pytest

from publish import ROOT
from publish.lab import trace
from publish.lab.trace import Plan
from publish.read import recordings
from publish.read.data import DataError
from publish.read.snippets import SnippetError
from publish.show import Here, timeline
from publish.site import build

CLASSES = {"rail", "wait", "run", "hold", "group", "took", "lane", "tick", "axis"}
PHONE = 328  # pixels that a page 360 pixels wide leaves for a picture


def lanes(recording):
    return {lane["name"]: lane for group in recording["groups"] for lane in group["lanes"]}


def states(lane, state):
    return [span for span in lane["spans"] if span[2] == state]


def overlaps(spans):
    return any(end > begin for (_, end, *_), (begin, *_) in itertools.pairwise(sorted(spans)))


def test_there_is_a_recording_for_every_plan_and_ten_at_least():
    assert recordings.names() == sorted([*trace.PLANS, "five_downloads"])
    assert len(recordings.names()) >= 10


@pytest.mark.parametrize("name", recordings.names())
def test_a_picture_is_small_readable_and_told_in_words(name):
    recording = recordings.read(name)
    picture = timeline.draw(recording)
    assert len(picture.encode()) < 4096
    assert "\n" not in picture  # it stands in Markdown
    assert set(re.findall(r'class="(\w+)"', picture)) <= CLASSES
    words = re.search(r'aria-label="([^"]+)"', picture)[1]
    for lane in lanes(recording):
        assert f"{lane}: " in words
    assert recording["python"] in timeline.figure(Here("a/b.md", ""), name, "caption")


def test_text_is_nine_pixels_high_on_a_phone():
    css = (ROOT / "docs/assets/timeline.css").read_text(encoding="utf-8")
    sizes = re.findall(r"\.timeline (?:text|\.\w+) \{[^}]*font-size: (\d+)px", css)
    assert sizes
    assert min(map(int, sizes)) * PHONE / timeline.WIDTH >= 9


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"axis"', '"axes"', ":1: it with a wrong or missing key 'ax"),
        ("[0, 1, ", '["0", 1, ', "'worker 1' has the span ['0', 1"),
        ("[0, 1, ", "[NaN, 1, ", "'worker 1' has the span [nan, 1"),
        ("[0, 1, ", "[2, 1, ", "'worker 1' has the span [2, 1"),
        ("[0, 1, ", "[0, 99, ", "'worker 1' has the span [0, 99"),
        ('[0, 1, "run"', '[0, 1, "fly"', "'worker 1' has the span [0, 1, 'fly'"),
        ('"took": 9', '"took": "9"', ":1: it.groups[0].took = '9' should be a number"),
        ('"python": "3.15', '"python": "2.7', ":1: python = '2.7"),
        ('"date": "20', '"date": "29', ":1: date = '29"),
        ("{", "", ":2: no JSON: Extra data"),
    ],
)
def test_a_recording_that_no_recorder_wrote_is_named(monkeypatch, tmp_path, old, new, message):
    good = (recordings.FOLDER / "barrier.json").read_text(encoding="utf-8")
    assert old in good
    file = tmp_path / "recordings" / "barrier.json"
    file.parent.mkdir()
    file.write_text(good.replace(old, new, 1), encoding="utf-8")
    monkeypatch.setattr(recordings, "FOLDER", file.parent)
    with pytest.raises((SnippetError, DataError)) as caught:
        recordings.read("barrier")
    assert re.match(r"docs/data/recordings/barrier\.json:[12]: ", str(caught.value))
    assert message in str(caught.value)


def test_a_stale_recording_and_one_that_no_page_shows_fail_the_check_by_name(monkeypatch, tmp_path):
    folder = tmp_path / "recordings"
    shutil.copytree(recordings.FOLDER, folder)
    stale = folder / "deadlock.json"
    shutil.copy(stale, folder / "lonely.json")
    recording = json.loads(stale.read_text(encoding="utf-8"))
    stale.write_text(json.dumps(recording | {"code": "0"}), encoding="utf-8")
    monkeypatch.setattr(recordings, "FOLDER", folder)
    found = "\n".join(build.problems())
    assert re.search(
        r"(?m)^docs/races/deadlocks.md:\d+: docs/data/recordings/deadlock.json: recorded before "
        r"snippets/races/lock_order_broken.py changed: record it anew with `nox -s timelines",
        found,
    ), found
    assert "docs/data/recordings/lonely.json:1: no page shows it: add {{ timeline(" in found
    assert "chunksize.json" not in found


def test_a_timeline_that_does_not_exist_is_named():
    with pytest.raises(SnippetError, match=r"none\.json does not exist: record it with"):
        timeline.figure(Here("a/b.md", ""), "none", "caption")


def test_a_lane_that_the_run_does_not_have_is_named():
    plan = Plan("queues/hand_over.py", {"nobody": "nobody"})
    with pytest.raises(SnippetError, match=r"no lane 'nobody' \(it has: .*main thread"):
        trace.record(plan)


def test_waits_for_a_lock_and_holding_it_are_seen_at_the_with_statement():
    recording = trace.record(trace.PLANS["lock_contention"])
    threads = lanes(recording).values()
    holds = [span for lane in threads for span in states(lane, "hold")]
    assert [what for *_, what in holds] == ["log_lock"] * 3
    assert not overlaps(holds)
    for lane in threads:  # whoever waited got the lock when the wait was over
        for _, end, _, what in states(lane, "wait"):
            if what == "log_lock":
                assert states(lane, "hold")[0][0] >= end
    assert any(s[3] == "log_lock" for lane in threads for s in states(lane, "wait"))


def test_a_deadlock_is_drawn_to_the_end_of_the_run():
    recording = trace.record(trace.PLANS["deadlock"])
    found = lanes(recording)
    took = recording["groups"][0]["took"]
    for name, holds, wants in (
        ("ann to bob", "ann.lock", "bob.lock"),
        ("bob to ann", "bob.lock", "ann.lock"),
    ):
        assert states(found[name], "hold")[-1][1:] == [took, "hold", holds]
        assert states(found[name], "wait")[-1][1:] == [took, "wait", wants]
        assert found[name]["end"] == trace.HANGS
    assert "holds ann.lock" in timeline.describe(recording)


def test_a_task_that_is_cancelled_ends_before_the_block_does():
    found = lanes(trace.record(trace.PLANS["taskgroup_cancel"]))
    assert found["fail"]["end"] == "× ValueError"
    assert found["charge_card"]["end"] == "× cancelled"
    block = [end for _, end, _, what in states(found["main"], "wait") if what == "TaskGroup"]
    assert max(block) >= found["charge_card"]["spans"][-1][1]
    steps = [span for lane in found.values() for span in states(lane, "run")]
    assert not overlaps(steps)  # one thread: one task at a time


def test_items_of_one_chunk_are_worked_on_by_one_worker():
    recording = trace.record(trace.PLANS["chunksize"])
    assert [group["name"] for group in recording["groups"]] == ["chunksize=4", "chunksize=1"]
    for group, chunk in zip(recording["groups"], (4, 1), strict=True):
        items = [len(states(lane, "run")) for lane in group["lanes"]]
        assert sum(items) == 8
        assert all(count % chunk == 0 for count in items)


def test_only_one_thread_at_a_time_is_drawn_with_the_gil():
    events = [
        (0.0, "one", "begin", ""),
        (0.0, "two", "begin", ""),
        (0.1, "one", "switch", ""),
        (0.2, "two", "switch", ""),
        (0.3, "one", "switch", ""),
        (0.35, "one", "wait", "sleep"),
        (0.36, "two", "switch", ""),
        (0.4, "one", "go", ""),
        (0.5, "two", "end", ""),
        (0.51, "one", "switch", ""),
        (0.6, "one", "end", ""),
    ]
    found = lanes(trace.assemble(events, Plan("x/y.py", {"one": "one", "two": "two"})))
    assert states(found["two"], "run") == [[0.2, 0.3, "run", ""], [0.36, 0.5, "run", ""]]
    assert [0.4, 0.51, "wait", "GIL"] in found["one"]["spans"]
    runs = [span for lane in found.values() for span in states(lane, "run") if span[0] >= 0.1]
    assert not overlaps(runs)


def test_the_recorded_turns_with_the_gil_do_not_overlap():
    found = lanes(recordings.read("gil_switching"))
    turns = [span for name in ("thread 1", "thread 2") for span in states(found[name], "run")]
    assert len(turns) > 6
    assert not overlaps(turns)


def test_a_run_too_short_to_measure_is_drawn_in_steps():
    events = [
        (5.0, "main thread", "start", "a"),
        (5.000001, "a", "begin", ""),
        (5.000002, "main thread", "wait", "join a"),
        (5.000009, "a", "end", ""),
        (5.00001, "main thread", "go", ""),
    ]
    plan = Plan("x/y.py", {"main thread": "main", "a": "worker"}, axis="steps")
    recording = trace.assemble(events, plan)
    assert lanes(recording)["main"]["spans"] == [[0, 2, "run", ""], [2, 4, "wait", "join worker"]]
    assert lanes(recording)["worker"]["spans"] == [[1, 3, "run", ""]]
    assert "order of events, not to scale" in timeline.draw(recording)
    assert timeline.describe(recording).startswith("Order of 4 steps, not durations. main: runs")
