"""A program rewritten so that it stops where its threads may change places, and what it means.

Each statement is preceded by a stop; `access` adds one before each further access, within a
statement, to what threads share. It is the same program otherwise: where Python itself would
stop (its line events) differs from version to version, and what is written here does not.
"""

import ast
from collections.abc import Callable
from dataclasses import dataclass
from types import CodeType
from typing import Any

LINE, PART, LEAVE, ROUNDS = "__line__", "__part__", "__leave__", "__rounds__"
HELD = "__held"  # names of the values that a statement has read and not yet used
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.Lambda)
UNSTEADY = {"time", "random", "datetime", "secrets", "uuid", "os", "signal", "multiprocessing"}
# Programs are explored in our own process: what they write would be written here.
OUTSIDE = {"io", "pathlib", "shutil", "socket", "subprocess", "tempfile"}


@dataclass(frozen=True)
class Program:
    """A program to be explored."""

    path: str
    code: CodeType
    top: dict[int, ast.stmt]  # its top-level statements, and those of loops there, by line
    tasks: bool  # of asyncio, and not of threads
    parts: bool  # whether a statement has a stop within
    reports: bool  # whether it asks which jobs of a queue are done


def read(path: str, source: str, access: bool) -> Program:
    """Return a program with its stops; of asyncio, as it is: there a wait is the only choice."""
    tree = ast.parse(source, path)
    top = {}
    for node in ast.parse(source).body:  # as written: `tree` is about to change
        for part in [node, *node.body] if isinstance(node, ast.For) else [node]:
            top[part.lineno] = part
    tasks = any("asyncio" in names for _, names in _imports(tree))
    reports = _reports(tree)
    stops = _Stops(_shared(tree), access)
    if not tasks:
        tree = ast.fix_missing_locations(stops.visit(tree))
    return Program(path, compile(tree, path, "exec"), top, tasks, stops.within, reports)


def _imports(tree: ast.AST) -> list[tuple[int, set[str]]]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.append((node.lineno, {a.name.partition(".")[0] for a in node.names}))
        elif isinstance(node, ast.ImportFrom):
            found.append((node.lineno, {(node.module or "").partition(".")[0]}))
    return found


def _shared(tree: ast.AST) -> set[str]:
    """Return the names that functions rebind, and the attributes that methods set."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Global | ast.Nonlocal):
            found.update(node.names)
        elif isinstance(node, ast.FunctionDef) and node.name != "__init__":
            found.update(
                n.attr
                for n in ast.walk(node)
                if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Store)
            )
    return found


def _reports(tree: ast.AST) -> bool:
    """Tell whether a program calls `task_done`, or `join` of what it has made as a queue."""
    nodes = [*ast.walk(tree)]
    queues = {
        ast.unparse(target)
        for n in nodes
        if isinstance(n, ast.Assign) and isinstance(n.value, ast.Call)
        for target in n.targets
        if _called(n.value).endswith("Queue")
    }
    return any(
        n.attr == "task_done" or (n.attr == "join" and ast.unparse(n.value) in queues)
        for n in nodes
        if isinstance(n, ast.Attribute)
    )


def problems(name: str, source: str) -> list[str]:
    """Return why a program cannot be explored, each with its line and what to cut."""
    where = f"snippets/{name}"
    tree = ast.parse(source)
    own = {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}
    found = []
    for line, names in _imports(tree):
        for module in sorted(names & OUTSIDE):
            found.append((line, f"imports {module}: it reaches outside of the program: do without"))
        for module in sorted(names & UNSTEADY):
            found.append((line, f"imports {module}: no two runs need be alike: do without"))
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, ast.Assert) and node.msg is None:
            found.append((line, "an assert without a message: say what is wrong then"))
        elif isinstance(node, ast.Yield | ast.YieldFrom):
            found.append((line, "a generator keeps its place to itself: write a loop"))
        elif isinstance(node, ast.Call):
            named = {k.arg for k in node.keywords}
            if isinstance(node.func, ast.Name) and node.func.id == "open":
                found.append((line, "opens a file: it reaches outside of the program: do without"))
            if _called(node) == "Thread" and "name" not in named:
                found.append((line, "a thread without a name: say name="))
            elif _called(node) == "create_task" and "name" not in named:
                found.append((line, "a task without a name: say name="))
        elif isinstance(node, COMPREHENSIONS):
            if any(isinstance(n, ast.Call) and _called(n) in own for n in ast.walk(node)):
                found.append((line, "a comprehension that calls a function here: write a loop"))
        elif isinstance(node, ast.Expr | ast.Assign | ast.AugAssign | ast.Return):
            calls = [n for n in ast.walk(node) if isinstance(n, ast.Call) and _called(n) in own]
            if len(calls) > 1 and not any(isinstance(n, ast.Await) for n in ast.walk(node)):
                found.append((line, "two calls of functions here in one line: write two lines"))
    return [f"{where}:{line}: cannot be explored: {why}" for line, why in sorted(set(found))]


def _called(node: ast.Call) -> str:
    """Return the name that is called, without what it belongs to."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


class _Stops(ast.NodeTransformer):
    """Puts the stops in."""

    def __init__(self, shared: set[str], access: bool) -> None:
        self.shared, self.access = shared, access
        self.parts = 0  # accesses met so far in the statement at hand
        self.within = False  # whether one of them is stopped at

    def _call(self, name: str, at: ast.AST, *args: Any) -> ast.Call:
        arguments: list[ast.expr] = [
            a if isinstance(a, ast.expr) else ast.Constant(a) for a in args
        ]
        self.within |= name == PART
        call = ast.Call(ast.Name(name, ast.Load()), arguments, [])
        return ast.copy_location(call, at)

    def _stop(self, at: ast.stmt) -> ast.stmt:
        return ast.copy_location(ast.Expr(self._call(LINE, at, at.lineno)), at)

    def body(self, nodes: list[ast.stmt]) -> list[ast.stmt]:
        """Return statements with a stop before each that does something."""
        out: list[ast.stmt] = []
        for node in nodes:
            declares = isinstance(node, ast.Global | ast.Nonlocal)
            text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
            # A `while` stops as often as it looks, a `try` is not a step.
            if not (declares or text or isinstance(node, ast.While | ast.Try)):
                out.append(self._stop(node))
            self.parts = 0
            new = self.visit(node)
            out += new if isinstance(new, list) else [new]
        return out

    def visit_Module(self, node: ast.Module) -> ast.Module:
        node.body = self.body(node.body)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        # Annotations do nothing at run time, and may name what is not there yet.
        node.returns = None
        for arg in ast.walk(node.args):
            if isinstance(arg, ast.arg):
                arg.annotation = None
        node.body = self.body(node.body)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        for part in node.body:
            if isinstance(part, ast.FunctionDef):
                self.visit(part)
        return node

    def visit_If(self, node: ast.If) -> ast.If:
        node.test = self.visit(node.test)
        node.body, node.orelse = self.body(node.body), self.body(node.orelse)
        return node

    def visit_While(self, node: ast.While) -> ast.While:
        test = self.visit(node.test)
        looks: list[ast.expr] = [self._call(LINE, node, node.lineno), test]
        node.test = ast.copy_location(ast.BoolOp(ast.Or(), looks), test)
        node.body, node.orelse = self.body(node.body), self.body(node.orelse)
        return node

    def visit_For(self, node: ast.For) -> ast.For:
        node.iter = self._call(ROUNDS, node, node.lineno, self.visit(node.iter))
        node.body, node.orelse = self.body(node.body), self.body(node.orelse)
        return node

    def visit_With(self, node: ast.With) -> ast.With:
        first, *rest = node.items
        node.items, between = [self.visit(first)], []
        for item in rest:  # entering the one before may have taken a lock: others run now
            self.parts += 1
            between.append((ast.Expr(self._call(PART, node, self.parts)), self.visit(item)))
        leave = ast.copy_location(ast.Expr(self._call(LEAVE, node, node.lineno)), node)
        inside: list[ast.stmt] = [ast.Try(self.body(node.body), [], [], [leave])]
        for stop, item in reversed(between):
            inside = [stop, ast.With([item], inside)]
        node.body = [ast.copy_location(part, node) for part in inside]
        return node

    def visit_Try(self, node: ast.Try) -> ast.Try:
        node.body, node.orelse = self.body(node.body), self.body(node.orelse)
        node.finalbody = self.body(node.finalbody)
        for handler in node.handlers:
            handler.body = self.body(handler.body)
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.Lambda:
        return node

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = visit_Lambda  # type: ignore[assignment]

    # -- further accesses in one statement -----------------------------------------------------

    def _is_shared(self, node: ast.AST) -> bool:
        if isinstance(node, ast.Name):
            return node.id in self.shared
        if isinstance(node, ast.Attribute):
            return node.attr in self.shared
        return isinstance(node, ast.Subscript)

    def _read(self, node: Any) -> ast.expr:
        """Return a read that is stopped at, unless it is the first, and remembered."""
        if not (self.access and isinstance(node.ctx, ast.Load) and self._is_shared(node)):
            return node  # type: ignore[no-any-return]
        self.parts += 1
        kept = ast.NamedExpr(ast.Name(f"{HELD}{self.parts}", ast.Store()), node)
        if self.parts == 1:
            return ast.copy_location(kept, node)
        both: list[ast.expr] = [self._call(PART, node, self.parts), kept]
        pair = ast.Tuple(both, ast.Load())
        return ast.copy_location(ast.Subscript(pair, ast.Constant(1), ast.Load()), node)

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self._read(node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        self.generic_visit(node)
        return self._read(node)

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        self.generic_visit(node)
        return self._read(node)

    def visit_Assign(self, node: ast.Assign) -> ast.stmt | list[ast.stmt]:
        node.value = self.visit(node.value)
        if not (self.access and self.parts and any(map(self._is_shared, node.targets))):
            return node
        return self._store(node, [ast.Assign([self._held(ast.Store())], node.value)])

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.stmt | list[ast.stmt]:
        if node.value is None:
            return ast.copy_location(ast.Pass(), node)
        return self.visit_Assign(ast.copy_location(ast.Assign([node.target], node.value), node))

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.stmt | list[ast.stmt]:
        if not (self.access and self._is_shared(node.target)):
            node.value = self.visit(node.value)
            return node
        self.parts = 1
        target: Any = ast.parse(ast.unparse(node.target), mode="eval").body
        value = self.visit(node.value)
        return self._store(
            ast.copy_location(ast.Assign([node.target], value), node),
            [
                ast.Assign([self._held(ast.Store())], target),
                ast.AugAssign(self._held(ast.Store()), node.op, value),
            ],
        )

    def _held(self, context: ast.expr_context) -> ast.Name:
        return ast.Name(f"{HELD}0", context)

    def _store(self, node: ast.Assign, before: list[ast.stmt]) -> list[ast.stmt]:
        """Return the making of a value, a stop, and the storing of it."""
        stop = ast.Expr(self._call(PART, node, self.parts + 1))
        node.value = self._held(ast.Load())
        after = ast.Delete([self._held(ast.Del())])  # a later statement has not made it
        return [ast.copy_location(n, node) for n in [*before, stop, node, after]]


def automatic(node: ast.stmt | None, ns: dict[str, Any], is_thread: Callable[[Any], bool]) -> bool:
    """Tell whether a top-level statement only starts or joins threads: nobody need choose it."""
    if isinstance(node, ast.For):
        over = isinstance(node.iter, ast.Name) and ns.get(node.iter.id)
        return bool(over) and all(map(is_thread, over))  # type: ignore[arg-type]
    call = node.value if isinstance(node, ast.Expr) else None
    if not (isinstance(call, ast.Call) and _called(call) in ("start", "join")):
        return False
    of = call.func.value if isinstance(call.func, ast.Attribute) else None
    if isinstance(of, ast.Name):
        return is_thread(ns.get(of.id))
    return isinstance(of, ast.Call) and _called(of) == "Thread"
