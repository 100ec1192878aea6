"""Every snippet runs on this Python and does what its file records."""

import pytest

from publish.read import snippets
from publish.verify import judge
from publish.verify.orders import record as orders
from publish.verify.run import run


@pytest.mark.parametrize("name", snippets.names())
def test_snippet(name, record_property):
    snippet = snippets.read(name)
    if reason := snippet.skip_here():
        pytest.skip(reason)
    result = run(snippet.path, timeout=snippet.timeout, dump=not snippet.hangs)
    found = judge.problems(snippet, result)
    if snippet.ends:
        found += orders.problems(snippet)
    if found:
        pytest.fail("\n".join(found), pytrace=False)
    record_property(f"digest:{name}", snippet.digest)


def test_there_are_snippets():
    assert snippets.names(), "nothing below snippets/: the suite would pass without a subject"
