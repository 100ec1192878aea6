"""Which names of the standard library a program uses, read off its syntax without running it."""

import ast
import functools
import sys
from collections import Counter
from collections.abc import Iterator

Name = tuple[str, bool]  # a whole name, "threading.Barrier.wait", and whether it is called


@functools.lru_cache(maxsize=2048)  # several formats ask, and a preview again
def used(program: str, shown: str) -> Counter[Name]:
    """Return how often `shown`, a part of `program`, uses each name of the standard library.

    A module's attribute is found by the program's imports,
    a method by a variable that only ever holds an instance of one class. Nothing is imported, so
    the answer is the same on every Python.
    """
    modules, holds = _meant(program)
    nodes = _nodes(shown)
    called = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
    found: Counter[Name] = Counter()
    for node in _outermost(nodes[0]):
        name = _resolve(node, modules, holds)
        if name and not name.rpartition(".")[2].startswith("__"):
            found[name, id(node) in called] += 1
    return found


def kind(name: str, called: bool) -> str:
    """Return what a name is, as Dash calls it; `called` says whether any program calls it."""
    *owner, last = name.split(".")
    if not owner:
        return "Module"
    if last.isupper() and not called:
        return "Constant"
    if last[0].isupper():
        return "Exception" if last.endswith(("Error", "Warning", "Exception")) else "Class"
    if owner[-1][0].isupper():
        return "Method" if called else "Attribute"
    return "Function" if called else "Variable"


@functools.lru_cache(maxsize=4)  # a program is asked for with each of its parts, one by one
def _nodes(program: str) -> list[ast.AST]:
    return [*ast.walk(ast.parse(program))]


@functools.lru_cache(maxsize=4)
def _meant(program: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return what imported names stand for in a program, and the classes of its variables."""
    modules = _imports(_nodes(program))
    return modules, _instances(_nodes(program), modules)


def _imports(nodes: list[ast.AST]) -> dict[str, str]:
    """Return what each imported name of the standard library stands for."""
    names = {}
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                whole = alias.name if alias.asname else alias.name.partition(".")[0]
                names[alias.asname or whole] = whole
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                names[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return {k: v for k, v in names.items() if v.partition(".")[0] in sys.stdlib_module_names}


def _instances(nodes: list[ast.AST], modules: dict[str, str]) -> dict[str, str]:
    """Return the class of each variable that only ever holds instances of one known class."""
    held: dict[str, set[str]] = {}  # "" for what is not known
    for node in nodes:
        for target, value in _bindings(node):
            made = (isinstance(value, ast.Call) and _resolve(value.func, modules, {})) or ""
            is_class = made.rpartition(".")[2][:1].isupper()
            held.setdefault(_written(target), set()).add(made if is_class else "")
    return {name: made for name, kinds in held.items() if len(kinds) == 1 and (made := min(kinds))}


def _bindings(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr | None]]:
    """Yield each variable that a statement binds, and the value where it is plain."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            yield from _each(target, node.value)
    elif isinstance(node, ast.AnnAssign):
        yield node.target, node.value
    elif isinstance(node, ast.withitem) and node.optional_vars:
        yield node.optional_vars, node.context_expr
    elif isinstance(node, ast.For | ast.AsyncFor | ast.comprehension):
        yield from _each(node.target, None)
    elif isinstance(node, ast.NamedExpr):
        yield node.target, node.value
    elif isinstance(node, ast.ExceptHandler) and node.name:
        yield ast.Name(node.name), None
    elif isinstance(node, ast.arg) and node.annotation is not None:
        # One without annotation mostly has the name of what the program passes for it.
        yield ast.Name(node.arg), ast.Call(node.annotation, [], [])


def _each(target: ast.expr, value: ast.expr | None) -> Iterator[tuple[ast.expr, ast.expr | None]]:
    if isinstance(target, ast.Tuple | ast.List):
        values = value.elts if isinstance(value, ast.Tuple | ast.List) else []
        for index, part in enumerate(target.elts):
            yield part, values[index] if len(values) == len(target.elts) else None
    else:
        yield target, value


def _outermost(tree: ast.AST) -> Iterator[ast.expr]:
    """Yield every name and attribute that is not a part of a longer one."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Attribute | ast.Name):
            yield node
            while isinstance(node, ast.Attribute):
                node = node.value
            if not isinstance(node, ast.Name):
                yield from _outermost(node)
        else:
            yield from _outermost(node)


def _resolve(node: ast.expr, modules: dict[str, str], holds: dict[str, str]) -> str | None:
    """Return the whole name of an expression of the standard library; None for any other."""
    if isinstance(node, ast.Name):
        return modules.get(node.id)
    if isinstance(node, ast.Attribute):
        if owner := holds.get(_written(node.value)):
            return f"{owner}.{node.attr}"
        owner = _resolve(node.value, modules, {})
        return f"{owner}.{node.attr}" if owner else None
    return None


def _written(node: ast.expr) -> str:
    """Return an expression as source, mostly a plain name, for which `ast.unparse` is slow."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{_written(node.value)}.{node.attr}"
    return ast.unparse(node)
