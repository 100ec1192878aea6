"""What tells two states of a run apart: the contents of values, whatever their addresses."""

import collections
import itertools
import threading
import types
from typing import Any

from publish.verify.orders import shim

SIMPLE = (int, str, float, bytes, complex, type(None))
PLAIN = frozenset(vars(threading.Thread()))  # what every thread has
CODE = (types.FunctionType, types.BuiltinFunctionType, types.ModuleType, type)
ITERATORS: tuple[type, ...] = (
    type(iter([])),
    type(iter(())),
    type(iter(range(0))),
)


class Hidden(Exception):
    """A value keeps something that nobody can look into, so states could not be told apart."""


class Memo:
    """Values made comparable; what is met twice is the same object."""

    def __init__(self, tasks: list[Any], thread_type: Any = ()) -> None:
        self.tasks, self.thread_type = tasks, thread_type
        self.met: dict[int, tuple[int, Any]] = {}  # the object is kept: an address must not recur

    def canon(self, x: Any) -> Any:
        """Return a hashable value that is equal for equal contents. Raises Hidden."""
        kind = type(x)
        if kind in SIMPLE:
            return x
        if kind is bool:
            return ("bool", x)
        if id(x) in self.met:
            return ("met", self.met[id(x)][0])
        self.met[id(x)] = len(self.met), x
        return (kind.__qualname__, *self._parts(x))

    def _parts(self, x: Any) -> Any:
        """Yield what a value is made of."""
        if isinstance(x, self.thread_type):
            # One of a subclass has values of its own, and may stand before super().__init__().
            begun = getattr(x, "_started", None)
            own = [(k, self.canon(v)) for k, v in vars(x).items() if k not in PLAIN]
            return [getattr(x, "_name", None), begun and begun.is_set(), *own]
        if isinstance(x, shim.Lock):
            waits = [t.id for t in self.tasks if t.lock is x]
            return [x.owner and x.owner.id, getattr(x, "count", 0), *waits]
        if isinstance(x, types.FunctionType):
            return [x.__name__, *(self.canon(c.cell_contents) for c in x.__closure__ or ())]
        if isinstance(x, types.MethodType):
            return [x.__name__, self.canon(x.__self__)]
        if isinstance(x, type) and x.__module__ == "__main__":
            return [x.__name__, *(self.canon(v) for k, v in vars(x).items() if k[:2] != "__")]
        if isinstance(x, CODE):
            return [getattr(x, "__name__", "")]
        if isinstance(x, dict):
            return [(self.canon(k), self.canon(v)) for k, v in x.items()]
        if isinstance(x, list | tuple | collections.deque):
            return [self.canon(v) for v in x]
        if isinstance(x, set | frozenset):
            if any(type(v) not in SIMPLE and id(v) not in self.met for v in x):
                raise Hidden("a set of objects has no order: use a list")
            return sorted(repr(self.canon(v)) for v in x)
        if isinstance(x, ITERATORS):
            return [self.canon(x.__reduce__()[1:])]
        if isinstance(x, itertools.count):  # no __reduce__ since 3.14; its repr says where it is
            return [repr(x)]
        if hasattr(x, "__next__"):
            raise Hidden(f"a {type(x).__name__} keeps its place to itself: use a list or a count")
        if hasattr(x, "__dict__"):
            return [self.canon(vars(x))]
        if repr(x) == object.__repr__(x):  # it would say its address
            names = [n for c in type(x).__mro__ for n in getattr(c, "__slots__", ())]
            return [self.canon(getattr(x, n, None)) for n in names]
        return [repr(x)]
