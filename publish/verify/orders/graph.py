"""All states that a program can reach, each reached by a real run, and the moves between them."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

MOST = 1_000  # states of a program
End = tuple[str, str]  # how a run ended, what it printed


class Unsound(Exception):
    """Two runs made the same choices and went different ways: states are told apart wrongly."""


class TooMany(Exception):
    """The program has more states than a reader, or a run, has patience for."""


@dataclass
class State:
    """A state of a program."""

    path: tuple[Any, ...]  # the choices of the run that came here first
    end: End | None
    view: Any  # what a reader is shown of it
    next: dict[Any, int] = field(default_factory=dict)  # choice -> number of a state


def explore(machine: Any, most: int = MOST) -> list[State]:
    """Return every state, the first being the start. Raises Unsound or TooMany.

    A run follows the choices to a state, takes one that nobody has taken there, and goes on until
    it comes to a state that is known. What it passes on its way is compared with what is known.
    """
    known: dict[Any, int] = {}
    states: list[State] = []
    todo: list[tuple[Any, ...]] = [()]

    def follow(path: tuple[Any, ...]) -> None:
        trail: list[Any] = []
        last: tuple[int, Any] | None = None

        def policy(m: Any) -> Any:
            nonlocal last
            end = ended(m)
            view = m.view() if end else None
            number = known.setdefault((end, view) if end else m.key(), len(states))
            new = number == len(states)
            if number == most:
                raise TooMany
            if new:
                states.append(State(tuple(trail), end, view or m.view()))
            if last and states[last[0]].next.setdefault(last[1], number) != number:
                raise Unsound(f"state {last[0]}, choice {last[1]}: two places")
            if end or not (new or len(trail) < len(path)):
                return None
            choice, *rest = m.choices() if new else path[len(trail) :]
            if new:
                todo.extend((*trail, other) for other in reversed(rest))
            last = number, choice
            trail.append(choice)
            return choice

        machine.run(policy)

    while todo:
        follow(todo.pop())
    return states


def ended(machine: Any) -> End | None:
    """Return how a run has ended and what it printed; None where it goes on."""
    how = machine.end()
    return None if how is None else (how, machine.out.getvalue().strip("\n"))


def ends(states: list[State]) -> tuple[Counter[End], bool]:
    """Return how many orders lead to each end, and whether a thread can go round for ever.

    A move that leads back to a state on the way is not counted: such orders have no number.
    """
    numbers, back = onwards(states)
    count = Counter({0: 1})
    found: Counter[End] = Counter()
    for number in numbers:
        state = states[number]
        if state.end:
            found[state.end] += count[number]
        for to in state.next.values():
            if (number, to) not in back:
                count[to] += count[number]
    return found, bool(back)


def onwards(states: list[State]) -> tuple[list[int], set[tuple[int, int]]]:
    """Return the states so that moves lead onwards, and the moves that lead back."""
    done, on, out = {0}, {0}, []
    back: set[tuple[int, int]] = set()
    stack = [(0, iter(states[0].next.values()))]
    while stack:
        number, moves = stack[-1]
        to = next(moves, None)
        if to is None:
            stack.pop()
            on.discard(number)
            out.append(number)
        elif to in on:
            back.add((number, to))
        elif to not in done:
            done.add(to)
            on.add(to)
            stack.append((to, iter(states[to].next.values())))
    return out[::-1], back
