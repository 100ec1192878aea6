"""The doors: each leads to what is there, in order, in words that answers say, and counted."""

import asyncio
import contextvars
import queue
import re
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from publish.read import data, doors, pages, questions
from publish.read.data import DataError
from publish.read.questions import LEVELS
from publish.show import Here, interview, review

SOURCES = pages.sources()
INTERVIEW = SOURCES["interview.md"]


def test_the_home_page_has_every_door_and_the_menu_too():
    listed = re.findall(r"^- \[.+\]\((\S+)\.md\) \*", SOURCES["index.md"], re.MULTILINE)
    assert tuple(listed) == doors.DOORS


def test_the_interview_asks_thirty_questions_by_level_each_with_its_time():
    asked = interview.asked("interview.md", INTERVIEW)
    assert len(asked) == len({q.page for q in asked}) == 30
    levels = [LEVELS.index(q.level) for q in asked]
    assert levels == sorted(levels)
    assert {*levels} == {0, 1, 2, 3}
    for level in LEVELS:
        shown = interview.listed(Here("interview.md", INTERVIEW), level)
        for question in asked:
            assert (f"[{question.title}]({question.page})" in shown) == (question.level == level)
        assert shown.count(" min</span>") == sum(q.level == level for q in asked)
        assert f'{{{{ interview("{level}") }}}}' in INTERVIEW


def test_the_interview_is_a_session_of_the_quiz():
    asked = interview.asked("interview.md", INTERVIEW)
    names = ",".join(f"{q.chapter}/{q.id}" for q in asked)
    assert f'href="quiz.html#ask={names}"' in interview.plan(Here("interview.md", INTERVIEW))


def test_times_are_counted_from_words_and_programs():
    question = questions.read("gil/gil.md", SOURCES["gil/gil.md"])
    bare = questions.read("gil/gil.md", re.sub(r"\{\{ snippet.*", "", SOURCES["gil/gil.md"]))
    assert interview.minutes(question) > interview.minutes(bare) >= 1
    assert interview.words("one [two](a.md) `a.b` {{ since('3.14') }} three") == 4
    rows = re.findall(
        r"\| (\d+) \| (\d+) min to read, (\d+) to say", interview.plan(Here("a.md", INTERVIEW))
    )
    *parts, total = [[*map(int, row)] for row in rows]
    assert total == [sum(column) for column in zip(*parts, strict=True)]


def test_the_checklist_quotes_answers_and_most_of_it_is_shown_by_a_pair():
    found = review.read()
    assert 30 <= len(found) <= 45
    assert sum("pair" in smell for smell in found) > 30
    assert len({smell["sees"] for smell in found}) == len(found)
    plain = review.checklist(Here("review.md", "", plain=True))
    assert plain.count("- [ ] **") == len(found)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"races/lost-update"', '"races/lost-updates"', "there is no question 'races/lost-updates'"
         ": did you mean 'races/lost-update'?"),
        ('"races/lost-update"', '"gil/lost-update"', "did you mean 'races/lost-update'?"),
        ('pair = "races/lost_update"', 'pair = "races/lost_updates"', "there is no snippets/races/"
         "lost_updates_broken.py: did you mean 'races/lost_update'?"),
        ('pair = "races/lost_update"', 'pair = "races/livelock"', "does not show races/livelock_b"),
        ('why_says = "both add', 'why_says = "all add', "does not say 'all add to it"),
        ("why_says = ", "because = ", "wrong or missing key 'because'"),
        ('fix = "one', 'fix_says = "both"\nfix = "one', "write either fix, our own words, or fix_"),
    ],
)  # fmt: skip
def test_a_line_of_the_checklist_that_leads_nowhere_is_named(
    tmp_path, monkeypatch, old, new, message
):
    good = (data.FOLDER / review.FILE).read_text(encoding="utf-8")
    assert old in good
    file = tmp_path / review.FILE
    file.parent.mkdir()
    file.write_text(good.replace(old, new, 1), encoding="utf-8")
    monkeypatch.setattr(data, "FOLDER", tmp_path)
    found = [*review.problems(SOURCES, set())]
    assert len(found) == 1
    assert found[0].startswith("docs/data/doors/review.toml:")
    assert message in found[0], found
    with pytest.raises(DataError):
        review.read()


def test_a_question_of_the_checklist_that_cannot_be_read_is_told_by_its_own_line_alone(monkeypatch):
    bad = SOURCES["races/lost-update.md"].replace("level:", "levl:", 1)
    monkeypatch.setattr(pages, "sources", lambda: {**SOURCES, "races/lost-update.md": bad})
    assert [*review.problems(SOURCES, set())] == []


# --- What is said of Python to those who come from another language ------------------------------


def test_every_language_has_its_table_and_every_row_leads_to_an_answer():
    text = SOURCES["coming-from.md"]
    for language in ("go", "java", "javascript", "csharp", "rust"):
        part = text.partition(f"{{ #{language} }}")[2].partition("\n## ")[0]
        rows = [x for x in part.splitlines() if x.startswith("| ")][1:]
        assert len(rows) >= 18, language
        assert "No counterpart: " in part
        for row in rows:
            assert "](" in row or row.startswith(("| poison", "| microtask")), row


def test_locks_are_as_they_are_said_to_be():
    lock = threading.Lock()
    lock.acquire()
    assert not lock.acquire(blocking=False)  # not re-entrant
    other = threading.Thread(target=lock.release)
    other.start()
    other.join()
    assert not lock.locked()  # no owner
    with pytest.raises(ZeroDivisionError), lock:
        1 / 0  # noqa: B018
    assert not lock.locked()  # not poisoned
    with pytest.raises(ValueError, match="released too many times"):
        threading.BoundedSemaphore(1).release()


def test_queues_have_no_bound_and_no_iterator_and_can_be_shut_down():
    assert queue.Queue().maxsize == asyncio.Queue().maxsize == 0
    for made in (queue.Queue(), asyncio.Queue()):
        assert not hasattr(made, "__iter__")
        assert not hasattr(made, "__aiter__")
    if sys.version_info >= (3, 13):
        closed = queue.Queue()
        closed.put(1)
        closed.shutdown()
        assert closed.get() == 1
        with pytest.raises(queue.ShutDown):
            closed.get()


def test_a_future_raises_what_the_call_raised_and_join_returns_none(monkeypatch):
    monkeypatch.setattr(threading, "excepthook", lambda failed: None)
    error = ValueError("mine")

    def fail():
        raise error

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(fail).exception() is error
    thread = threading.Thread(target=fail)
    thread.start()
    assert thread.join() is None


def test_tasks_are_as_they_are_said_to_be():
    async def quick():
        return 1

    async def bad():
        raise LookupError

    async def main():
        go, ran, order = asyncio.Event(), [], []

        async def other():
            await go.wait()
            ran.append(1)

        left = asyncio.create_task(other())
        with pytest.raises(LookupError):
            await asyncio.gather(bad(), left)
        go.set()
        await left
        assert ran == [1]  # gather leaves the others running

        slow = asyncio.create_task(asyncio.Event().wait())
        first = {asyncio.create_task(quick()), slow}
        _, pending = await asyncio.wait(first, return_when=asyncio.FIRST_COMPLETED)
        assert pending == {slow}
        assert not slow.cancelling()  # those that lose run on
        slow.cancel()

        held = []

        async def grouped():
            async with asyncio.TaskGroup() as group:
                held.append(group.create_task(asyncio.Event().wait()))
                group.create_task(bad())

        with pytest.raises(BaseExceptionGroup):
            await grouped()
        (waiting,) = held
        assert waiting.cancelled()  # a group cancels them

        loop, done = asyncio.get_running_loop(), asyncio.Event()
        loop.call_soon(lambda: (order.append("a"), loop.call_soon(done.set)))
        loop.call_soon(order.append, "b")
        await done.wait()
        assert order == ["a", "b"]  # one line, in order

        value = contextvars.ContextVar("value", default=0)

        async def sets():
            value.set(1)

        await asyncio.create_task(sets())
        assert value.get() == 0  # the caller does not see it

    asyncio.run(main())
