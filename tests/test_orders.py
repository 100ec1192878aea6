"""The explorer reaches every order, each by a real run, and notices what it must."""

import queue
import random
import sys
import textwrap
import threading
from collections import Counter
from types import SimpleNamespace

import pytest

from publish.read import ends, plays, snippets
from publish.read.snippets import SnippetError
from publish.verify import judge
from publish.verify.orders import graph, machine, record, shim, state, steps
from publish.verify.run import Run

EXPLORED = [n for n in snippets.names() if snippets.read(n).ends]
FEW = 3_000  # orders that are run one by one
TWO = """
ann = Thread(target=work, name="ann")
bob = Thread(target=work, name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
"""
COUNT = f"""
from threading import Lock, Thread

lock = Lock()
count = 0


def work():
    global count
    with lock:
        seen = count
        count = seen + 1

{TWO}
assert count == 2, "lost"
"""


def explored(source, access=False):
    """Return the machine and the states of a program given as text."""
    return record.explored("/planted/program.py", source, access)


def every(made):
    """Run every order to its end, one after another, knowing nothing of states; count the ends."""
    found, todo = Counter(), [()]

    def follow(path):
        trail = []

        def policy(m):
            if end := graph.ended(m):
                found[end] += 1
                return None
            rest = []
            if len(trail) < len(path):
                choice = path[len(trail)]
            else:
                choice, *rest = m.choices()
            todo.extend((*trail, other) for other in rest)
            trail.append(choice)
            return choice

        made.run(policy)

    while todo:
        follow(todo.pop())
    return found


def wander(made, states, times):
    """Run to an end by random choices: each state and each move has to be in the graph."""
    chance = random.Random(0)

    def walk():
        at = 0

        def policy(m):
            nonlocal at
            assert (states[at].end, states[at].view) == (graph.ended(m), m.view())
            if states[at].end:
                return None
            assert {*m.choices()} == {*states[at].next}
            choice = chance.choice(m.choices())
            at = states[at].next[choice]
            return choice

        made.run(policy)

    for _ in range(times):
        walk()


def test_thirty_programs_and_more_are_explored():
    assert len(EXPLORED) >= 30
    assert {n.partition("/")[0] for n in EXPLORED} == {
        "races", "synchronization", "queues", "asyncio",
    }  # fmt: skip


@pytest.mark.parametrize("name", EXPLORED)
def test_orders_run_one_by_one_and_by_chance_end_as_the_states_say(name):
    snippet = snippets.read(name)
    for orders in ends.read(snippet.ends.text):
        made, states = record.explored(str(snippet.path), snippet.source, orders.kind == "accesses")
        wander(made, states, 100)
        if orders.total <= FEW and not orders.circles:
            assert every(made) == graph.ends(states)[0]


@pytest.mark.parametrize("kind", ["Lock", "RLock"])
def test_a_lock_of_the_explorer_answers_two_threads_as_a_real_one(kind, monkeypatch):
    """Random sequences of calls by two threads, on both: the same answers, the same errors."""
    now = SimpleNamespace(dead=False, clock=0.0, current=None, wait=lambda lock, timeout: False)
    monkeypatch.setattr(shim, "now", now)
    tasks = [SimpleNamespace(id=i, woken=False) for i in range(2)]
    calls = {
        "try": lambda lock: lock.acquire(blocking=False),
        "timeout": lambda lock: lock.acquire(timeout=0.0001),
        "at once": lambda lock: lock.acquire(timeout=0),
        "both": lambda lock: lock.acquire(False, 1),
        "negative": lambda lock: lock.acquire(timeout=-2),
        "release": lambda lock: lock.release(),
    }

    def answer(call, lock):
        try:
            return call(lock)
        except (RuntimeError, ValueError) as error:
            return type(error)

    def serve(inbox, outbox):
        while call := inbox.get():
            outbox.put(answer(call, real))

    chance = random.Random(1)
    boxes = [(queue.SimpleQueue(), queue.SimpleQueue()) for _ in range(2)]
    threads = [threading.Thread(target=serve, args=b) for b in boxes]
    for thread in threads:
        thread.start()
    try:
        for _ in range(150):
            real, ours = getattr(threading, kind)(), getattr(shim, kind)()
            for _ in range(20):
                who, name = chance.randrange(2), chance.choice([*calls])
                boxes[who][0].put(calls[name])
                now.current = tasks[who]
                assert answer(calls[name], ours) == boxes[who][1].get(), (who, name)
    finally:
        for inbox, _ in boxes:
            inbox.put(None)
        for thread in threads:
            thread.join()


def test_a_lock_that_does_not_lock_is_noticed(monkeypatch):
    made, _ = explored(COUNT)
    assert {how for how, _ in every(made)} == {"ok"}
    for name in ("__enter__", "__exit__"):  # in the program; the library's own locks still lock
        real = getattr(shim.Lock, name)

        def spoiled(self, *args, real=real):
            ours = sys._getframe(1).f_code.co_filename == made.program.path
            return None if ours else real(self, *args)

        monkeypatch.setattr(shim.Lock, name, spoiled)
    assert {how for how, _ in every(made)} == {"ok", "lost"}


def told(source):
    """Return the orders of lines of a program given as text."""
    return record._counted("lines", explored(source)[1])


def test_a_notify_that_wakes_nobody_is_noticed(monkeypatch):
    name = "races/wakeup_orders_fixed.py"
    made, _ = explored(snippets.read(name).source)
    monkeypatch.setattr(made.modules["threading"].Condition, "notify", lambda self, n=1: None)
    assert "waits for ever" in {how for how, _ in every(made)}


LAST = """
from threading import Thread

turn = ""
log = []


def work(name):
    global turn
    turn = name
    for _ in (0, 0):
        log.sort()
    if turn == name:
        log.append(name)


ann = Thread(target=work, args=("ann",), name="ann")
bob = Thread(target=work, args=("bob",), name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print(log)
"""


def agree(source):
    """Fail where the states of a program and its runs do not say the same."""
    made, states = explored(source)
    wander(made, states, 100)
    assert every(made) == graph.ends(states)[0]


def test_a_count_is_part_of_the_state_on_every_python():
    agree(
        COUNT.replace(
            "count = 0", "import itertools\n\ncount = 0\nnumbers = itertools.count()"
        ).replace("count = seen + 1", "count = seen + 1\n        last = next(numbers)")
        + "\nassert next(numbers) == 2\n"
    )


def test_a_variable_that_is_forgotten_makes_states_wrong_and_is_noticed(monkeypatch):
    agree(LAST)
    canon = state.Memo.canon

    def forgetful(self, value):
        if isinstance(value, dict) and "turn" in value:
            value = {k: v for k, v in value.items() if k != "turn"}
        return canon(self, value)

    monkeypatch.setattr(state.Memo, "canon", forgetful)
    with pytest.raises((AssertionError, graph.Unsound)):
        agree(LAST)


def test_a_round_of_a_loop_that_is_forgotten_makes_states_wrong_and_is_noticed(monkeypatch):
    class Uncounted(dict):
        def items(self):
            return []

    made = machine.Task.__init__

    def forgetful(self, *args):
        made(self, *args)
        self.rounds = Uncounted()

    monkeypatch.setattr(machine.Task, "__init__", forgetful)
    with pytest.raises((AssertionError, graph.Unsound)):
        agree(LAST)


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("    while False: pass", "    while False:\n        pass"),
        (
            "    with (\n        lock,\n    ):\n        log.sort()",
            "    with lock:\n        log.sort()",
        ),
    ],
    ids=["one-line loop", "with over several lines"],
)
def test_what_a_tracer_would_stumble_over_is_explored(written, same):
    head = "from threading import Lock, Thread\nlock = Lock()\nlog = []\ndef work():\n"
    counted = [every(explored(f"{head}{b}\n{TWO}")[0]) for b in (written, same)]
    assert counted[0] == counted[1]
    assert counted[0].total() > 1


def test_annotations_and_objects_without_contents_do_not_stand_in_the_way():
    source = f"""
from threading import Thread

NOTHING = object()


class Later:
    __slots__ = ("value",)

    def __init__(self) -> None:
        self.value: list[int] = NOTHING

    def get(self, other: Unknown = None) -> Unknown:
        if self.value is NOTHING:
            self.value = [1]


later = Later()


def work() -> None:
    later.get()

{TWO}
assert later.value == [1], "lost"
"""
    for access in (False, True):
        made, states = explored(source, access)
        assert every(made) == graph.ends(states)[0]
        assert {how for how, _ in every(made)} == {"ok"}


@pytest.mark.parametrize("kind", ["Lock", "Semaphore"])
def test_between_two_locks_of_one_with_another_thread_comes(kind):
    _, states = explored(
        f"""
from threading import {kind}, Thread

left, right = {kind}(), {kind}()
locks = {{"ann": (left, right), "bob": (right, left)}}


def work(name):
    first, second = locks[name]
    with first, second:
        pass


threads = [Thread(target=work, args=(n,), name=n) for n in ("ann", "bob")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""
    )
    assert {s.end[0] for s in states if s.end} == {
        "ok",
        "deadlock" if kind == "Lock" else "waits for ever",
    }


def test_a_thread_of_a_subclass_has_values_of_its_own():
    source = """
from threading import Thread


class Adder(Thread):
    def __init__(self, name):
        self.total = 0
        super().__init__(name=name)

    def run(self):
        seen = self.total
        self.total = seen + 1


ann = Adder("ann")
ann.start()
ann.run()
ann.join()
assert ann.total == 2, "lost"
"""
    made, states = explored(source)
    assert {s.end[0] for s in states if s.end} == {"ok", "lost"}
    assert {s.end for s in states if s.end} == set(every(made))


def test_what_an_inner_function_shares_is_explored():
    source = f"""
from threading import Thread


def counter():
    count = 0

    def add():
        nonlocal count
        seen = count
        count = seen + 1

    return add, lambda: count


work, total = counter()
{TWO}
assert total() == 2, "lost"
"""
    assert {(e.how, e.number) for e in told(source).ends} == {("ok", 2), ("lost", 4)}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("import time", "2: cannot be explored: imports time"),
        ("from random import random", "2: cannot be explored: imports random"),
        ("assert work", "2: cannot be explored: an assert without a message: say what"),
        ("Thread(target=work)", "2: cannot be explored: a thread without a name: say name="),
        ("x = [work() for _ in range(2)]", "2: cannot be explored: a comprehension that calls"),
        ("x = work() + work()", "2: cannot be explored: two calls of functions here in one line"),
        ("def g(): yield 1", "2: cannot be explored: a generator keeps its place"),
    ],
)
def test_what_cannot_be_explored_is_told_with_its_line_and_what_to_cut(line, said):
    found = steps.problems("planted/p.py", f"def work(): pass\n{line}\n")
    assert len(found) == 1
    assert found[0].startswith(f"snippets/planted/p.py:{said}")


def planted(tmp_path, code, recorded="1 order of lines, 1 states\n1: ok"):
    """Return a snippet with some record of its orders."""
    text = f'"""Planted."""\n\n{textwrap.dedent(code)}\n# Ends:\n'
    text += "".join(f"# {line}\n" for line in recorded.splitlines())
    path = tmp_path / "planted" / "p.py"
    path.parent.mkdir()
    path.write_text(text)
    return snippets.read("planted/p.py", tmp_path)


def test_a_play_walks_to_every_end_that_its_orders_have():
    """What the browser adds up from a play is what the record says of the program."""
    for name in EXPLORED:
        play = plays.read(name)
        lanes = len(play["lanes"])
        ways = [1] + [0] * (len(play["states"]) - 1)
        ended = Counter()
        for number, row in enumerate(play["states"]):
            onward = [to for to in row[-lanes:] if to >= 0]
            assert (row[0] >= 0) == (not onward)
            if row[0] >= 0:
                printed = play["texts"][row[1]]
                ended[play["ends"][row[0]], tuple(printed.splitlines())] += ways[number]
            for to in onward:
                assert to > number
                ways[to] += ways[number]
        (told,) = [o for o in ends.read(snippets.read(name).ends.text) if o.kind == play["steps"]]
        assert ended == {(e.how, e.printed): e.number for e in told.ends}, name


def test_a_play_is_of_the_steps_that_break_the_broken_program():
    for name in EXPLORED:
        if name.endswith("_broken.py"):
            play, fixed = plays.read(name), plays.read(name.replace("_broken", "_fixed"))
            assert len(play["ends"]) > 1
            assert fixed["ends"] == ["ok"]
            assert play["steps"] == fixed["steps"], name


NOTHING = "def work():\n    pass\n"


@pytest.mark.parametrize(
    ("made", "said"),
    [
        ("Condition()", "free"),
        ("Event()", "not set"),
        ("Semaphore(2)", "2 left"),
        ("Barrier(3)", "0 of 3 here"),
        ("{'a': {2, 1}}", "{'a': {1, 2}}"),
        ("(1,)", "(1,)"),
    ],
)
def test_what_is_shared_is_told_in_words(made, said):
    names = "Barrier, Condition, Event, Lock, RLock, Semaphore, Thread"
    source = f"from threading import {names}\nx = {made}\ndef work():\n    pass\n{TWO}"
    assert dict(explored(source)[1][0].view.shared)["x"] == said


def shared(source):
    """Return what the threads share at the start, then what each end leaves, in words."""
    states = explored(source)[1]
    return [dict(s.view.shared) for s in states[:1] + [s for s in states if s.end]]


def test_each_lock_of_a_list_is_told_by_itself():
    source = f"from threading import Lock, RLock, Thread\nx = [Lock(), RLock()]\n{NOTHING}{TWO}"
    assert shared(source)[0] == {"x[0]": "free", "x[1]": "free", "exceptions": "none"}


@pytest.mark.parametrize(
    ("call", "told"),
    [
        ("jobs.qsize()", "[1]"),
        ("ann.join()", "[1]"),
        ("jobs.join", "[1], 1 not reported done"),
        ("jobs.task_done", "[1], 1 not reported done"),
    ],
)
def test_which_jobs_are_done_is_told_where_a_program_asks_for_it(call, told):
    head = "from queue import Queue\nfrom threading import Thread\njobs = Queue()\njobs.put(1)\n"
    assert shared(f"{head}{NOTHING}{TWO}{call}\n")[-1]["jobs"] == told


def test_an_end_shows_what_the_threads_left_and_not_what_the_checks_after_them_made_of_it():
    source = f"""
from threading import Semaphore, Thread

room = Semaphore(1)
{NOTHING}{TWO}
assert room.acquire(), "no room"
"""
    assert shared(source)[-1]["room"] == "1 left"


def test_an_end_shows_what_the_main_thread_did_where_a_reader_moves_it():
    source = """
from threading import Thread

count = 0


def work():
    global count
    count = count + 1


ann = Thread(target=work, name="ann")
ann.start()
count = count + 10
count = count + 100
ann.join()
"""
    assert {end["count"] for end in shared(source)[1:]} == {"111"}


RAISES = """
from threading import Lock, Thread

lock = Lock()
log = []


def work():
    try:
        log.remove("job")
    except ValueError:
        log.append("none")
    with lock:
        log.index("job")
"""


def test_what_a_line_raised_is_told_where_its_thread_stops_next_and_whether_it_was_ended():
    states = explored(RAISES + TWO)[1]
    told = {(lane.line, lane.why) for s in states for lane in s.view.lanes if "raised" in lane.why}
    assert told == {(12, "raised ValueError"), (13, "raised ValueError; leaves the block")}
    assert {dict(s.view.shared)["exceptions"].count("ValueError") for s in states} == {0, 1, 2}


WAITING = f"""
from threading import Lock, Thread

locks = [Lock()]


def work():
    mine = 1
    with locks[0]:
        mine = 2

{TWO}"""


def test_who_waits_for_whom_and_what_is_its_own_is_told():
    lanes = {lane[2:] for s in explored(WAITING)[1] for lane in s.view.lanes if lane.line == 9}
    assert lanes == {
        ("", "mine = 1"),
        ("leaves the block", "mine = 2"),
        ("can take locks[0] now", "mine = 1"),
        ("waits for locks[0], held by ann", "mine = 1"),
        ("waits for locks[0], held by bob", "mine = 1"),
    }


def test_whose_wait_ends_is_told_where_another_task_is_done():
    """A done task waits for nothing: it must not be taken for the one whose timer is over."""
    source = """
import asyncio

log = []


async def work(name):
    await asyncio.sleep(1)
    log.append(name)


async def main():
    async with asyncio.TaskGroup() as group:
        for name in ("ann", "bob", "cleo"):
            group.create_task(work(name), name=name)


asyncio.run(main())
print(len(log))
"""
    made, states = explored(source)
    assert every(made) == graph.ends(states)[0] == {("ok", "3"): 6}


def test_a_task_says_whether_it_sleeps_or_who_holds_what_it_waits_for():
    source = """
import asyncio

pen = asyncio.Lock()


async def hold():
    async with pen:
        await asyncio.sleep(1)


async def ask():
    await pen.acquire()
    pen.release()


async def hurry():
    async with asyncio.timeout(1), pen:
        pass


async def bell():
    rings = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(1, lambda bell: bell.set_result(None), rings)
    await rings


async def main():
    async with asyncio.TaskGroup() as group:
        for name, work in {"ann": hold, "bob": ask, "cleo": hurry, "dan": bell, None: hold}.items():
            group.create_task(work(), name=name)


asyncio.run(main())
"""
    _, states = explored(source)
    why = {lane.name: lane.why for lane in states[0].view.lanes}
    assert why["ann"] == "waits for its sleep to end"
    assert why["bob"] == "waits for pen, held by ann"
    assert why["cleo"] == "waits for pen, held by ann, or until its time is over"
    assert why["dan"] == "waits for its timer"
    pens = {dict(state.view.shared)["pen"] for state in states}
    assert {"held by ann; bob, cleo, a task wait", "free", "held"} <= pens  # by whom without a name
    lanes = {lane.why for state in states for lane in state.view.lanes if lane.name == "bob"}
    assert lanes == {"waits for pen, held by ann", "done"}


def test_too_many_states_are_told_with_what_to_cut(tmp_path):
    body = "def work():\n" + "    log.append(1)\n" * 40
    code = f"from threading import Thread\nlog = []\n{body}{TWO}"
    assert record.problems(planted(tmp_path, code)) == [
        "snippets/planted/p.py:1: cannot be explored: more than 1,000 states: cut rounds, threads "
        "or lines"
    ]


def test_an_order_record_that_differs_is_told_with_what_was_found(tmp_path):
    (problem,) = record.problems(planted(tmp_path, COUNT, "2 orders of lines, 2 states\n2: ok"))
    assert problem.startswith("snippets/planted/p.py:26: its orders end otherwise than recorded")
    assert "8 orders of lines, 24 states" in problem


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# Ends:\n# about seven\n", "3: 'about seven' says no end of an order: record anew"),
        ("# Output:\n# 1\n\n# Ends:\n# 1 order of lines, 1 states\n", "6: another record beside"),
    ],
)
def test_a_record_that_is_none_is_told(text, said, tmp_path):
    path = tmp_path / "planted" / "p.py"
    path.parent.mkdir()
    path.write_text(f'"""Planted."""\n\n{text}' if "Output" not in text else f'"""P."""\n\n{text}')
    with pytest.raises(SnippetError) as raised:
        snippets.read("planted/p.py", tmp_path)
    assert str(raised.value).startswith(f"snippets/planted/p.py:{said}")


@pytest.mark.parametrize(
    ("run", "good"),
    [
        (Run(0, "count: 2\n", "", 0.1), True),
        (Run(1, "count: 1\n", "AssertionError: an update is lost", 0.1), True),
        (Run(0, "count: 1\n", "", 0.1), False),
        (Run(0, "count: 2\n", "ResourceWarning", 0.1), False),
        (Run(1, "count: 1\n", "KeyError: 1", 0.1), False),
        (Run(None, "", "", 1.0), False),
    ],
    ids=["well", "wrong", "unseen", "noisy", "otherwise wrong", "hung"],
)
def test_a_plain_run_ends_in_a_recorded_way_and_in_no_other(run, good):
    found = judge.problems(snippets.read("races/count_orders_broken.py"), run)
    assert (not found) == good
    if found:
        assert found[0].startswith("snippets/races/count_orders_broken.py:23: ended in no recorded")
