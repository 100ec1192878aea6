"""The play of a program: the states that exploring it found, as a reader's browser walks them."""

import ast
import json
from typing import Any

from publish.read import plays
from publish.read.ends import GOOD
from publish.read.snippets import Snippet, SnippetError
from publish.verify.orders import graph
from publish.verify.orders.graph import State
from publish.verify.orders.words import Lane


class Table(dict[Any, int]):
    """Numbers values in the order in which they come."""

    def number(self, value: Any) -> int:
        """Return the number of a value."""
        return self.setdefault(value, len(self))


def write(snippet: Snippet, kind: str, states: list[State]) -> str:
    """Return the play of a program, a line for each state. Raises SnippetError for a large one."""
    order = graph.onwards(states)[0]
    at = {number: n for n, number in enumerate(order)}
    lanes = sorted({choice[0] for s in states for choice in s.next})
    called = {n: {s.view.lanes[n].name for s in states if n < len(s.view.lanes)} for n in lanes}
    if any(len(known) > 1 for known in called.values()):
        raise _unfit(snippet, "its threads start in more than one order: start them in one")
    if any(len({n for n, _ in s.next}) < len(s.next) for s in states):
        raise _unfit(snippet, "a task waits for two things at once: cut one")
    away = Lane("", 0, "not started", "")
    line = {0: 0, **{file: n for n, file in enumerate(snippet.lines, 1)}}
    names = _changing(states)
    texts, places, ends = Table({"": 0}), Table(), Table({GOOD: 0})
    rows, steps = [], set()
    for number in order:
        state = states[number]
        seen = [state.view.lanes[n] if n < len(state.view.lanes) else away for n in lanes]
        row = [ends.number(state.end[0]) if state.end else -1, texts.number(state.view.printed)]
        for lane in seen:
            steps.add(lane.line)
            place = (line[lane.line], texts.number(lane.why), texts.number(lane.own))
            row.append(places.number(place))
        shared = dict(state.view.shared)
        row += [texts.number(shared.get(name, "")) for name in names]
        to = {choice[0]: at[n] for choice, n in state.next.items()}
        rows.append([*row, *(to.get(n, -1) for n in lanes)])
    text = _text(
        {
            "program": snippet.name,
            "code": snippet.code_digest,
            "steps": kind,
            "lanes": [name for n in lanes for name in called[n]],
            "names": names,
            "ends": [*ends],
            "shown": [[line[a], line[b]] for a, b in _spans(snippet, steps - {0})],
            "texts": [*texts],
            "places": [*places],
            "states": rows,
        }
    )
    if (size := plays.size(text)) > plays.MOST:
        raise _unfit(snippet, f"{size:,} bytes, of {plays.MOST:,}: cut rounds, threads or lines")
    return text


def _unfit(snippet: Snippet, why: str) -> SnippetError:
    return SnippetError(f"snippets/{snippet.name}:1: cannot be played: {why}")


def _changing(states: list[State]) -> list[str]:
    """Return the names that do not hold the same in every state, in the program's order."""
    held: dict[str, set[str]] = {}
    for state in states:
        for name, value in state.view.shared:
            held.setdefault(name, set()).add(value)
    start = {name for name, _ in states[0].view.shared}
    return [name for name, values in held.items() if len(values) > 1 and name in start]


def _spans(snippet: Snippet, steps: set[int]) -> list[tuple[int, int]]:
    """Return first and last line of each function, or statement, that holds a step."""
    spans = []
    for node in ast.parse(snippet.source).body:
        if any(node.lineno <= step <= (node.end_lineno or 0) for step in steps):
            kept = [n for n in snippet.lines if node.lineno <= n <= (node.end_lineno or 0)]
            spans.append((kept[0], kept[-1]))
    return spans


def _text(play: dict[str, Any]) -> str:
    """Return a play as JSON that a diff can show: long lists one entry a line."""
    parts = []
    for key, value in play.items():
        if key in ("texts", "places", "states"):
            listed = ",\n".join(_compact(v) for v in value)
            parts.append(f'"{key}": [\n{listed}\n]')
        else:
            parts.append(f'"{key}": {_compact(value)}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
