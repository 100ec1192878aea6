"""Every snippet runs on this Python and does what its file records."""

import pytest

from publish import run, snippets, verify


@pytest.mark.parametrize("name", snippets.names())
def test_snippet(name):
    snippet = snippets.read(name)
    if reason := snippet.skip_here():
        pytest.skip(reason)
    result = run.run(snippet.path, timeout=snippet.timeout, dump=not snippet.hangs)
    if found := verify.problems(snippet, result):
        pytest.fail("\n".join(found), pytrace=False)


def test_there_are_snippets():
    assert snippets.names(), "nothing below snippets/: the suite would pass without a subject"
