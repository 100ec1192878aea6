"""Every snippet runs on this Python and does what its file records."""

import os

import pytest

from publish.read import snippets
from publish.verify import judge, servers
from publish.verify.orders import record as orders
from publish.verify.run import run


def group(name):
    try:
        return snippets.read(name).group or ""
    except snippets.SnippetError:
        return ""  # what is wrong with it is told once


def pytest_generate_tests(metafunc):
    """Test the programs of one group, by default of none."""
    if "name" in metafunc.fixturenames:
        wanted = metafunc.config.getoption("group")
        metafunc.parametrize("name", [n for n in snippets.names() if group(n) == wanted])


def test_snippet(name, record_property):
    snippet = snippets.read(name)
    if reason := snippet.skip_here():
        pytest.skip(reason)
    if lacks := servers.missing(snippet):
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"snippets/{name}:1: {lacks}")
    result = run(snippet.path, timeout=snippet.timeout, dump=not snippet.hangs)
    found = judge.problems(snippet, result)
    if snippet.ends:
        found += orders.problems(snippet)
    if found:
        pytest.fail("\n".join(found), pytrace=False)
    record_property(f"digest:{name}", snippet.digest)


def test_there_are_snippets(request):
    wanted = request.config.getoption("group")
    assert any(group(n) == wanted for n in snippets.names()), (
        "nothing below snippets/: the suite would pass without a subject"
    )
