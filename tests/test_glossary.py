"""A term explains itself where it is first used in an answer, and only there."""

import pytest
from lxml import html

from publish import check, glossary, pages
from publish.glossary import Term

GOOD = glossary.FILE.read_text(encoding="utf-8")
TERMS = [
    Term("race", "race condition", 'Depends on "timing".', "races.md#race", 1, ("race",)),
    Term("gil", "GIL", "A lock.", "gil.md#gil", 2, ("global interpreter lock",)),
    Term("lock", "lock", "One at a time.", "gil.md#lock", 3, quiet=True),
]
PAGE = """\
<h1>A race</h1><p>A race before any question.</p>
<h2 id="one" class="q">Is the GIL a lock?</h2>
<p>The <em>GIL</em> is a lock; the GIL&nbsp;again, <code>race</code>, a
<a href="x.html">race</a>, a race-free one, <br />then race
conditions, and a race.</p>
<div class="highlight"><pre><span>race = GIL</span></pre></div>
<div class="admonition"><p class="admonition-title">GIL</p><p>The Global
Interpreter Lock.</p></div>
<h2 id="two" class="q">Two?</h2><p>Another GIL.</p><h2>Not a question</h2><p>GIL</p>
"""


@pytest.fixture
def planted(tmp_path, monkeypatch):
    """Return a function that plants another glossary and gives the problems with it."""

    def problems(text):
        path = tmp_path / "glossary.toml"
        path.write_text(text, encoding="utf-8")
        monkeypatch.setattr(glossary, "FILE", path)
        return list(glossary.problems(pages.sources()))

    return problems


def test_the_first_use_in_each_question_is_marked_and_nothing_else_changes():
    marked, used = glossary.mark("planted.html", PAGE, TERMS)
    shown = html.fromstring(marked)
    assert [(a.text, a.get("href"), a.get("title")) for a in shown.find_class("term")] == [
        ("GIL", "glossary.html#gil", "A lock."),
        ("race\nconditions", "glossary.html#race", 'Depends on "timing".'),
        ("GIL", "glossary.html#gil", "A lock."),
    ]
    assert used == {"gil", "race"}
    assert html.fromstring(PAGE).text_content() == shown.text_content()
    for link in shown.find_class("term"):
        link.drop_tag()
    assert html.tostring(shown) == html.tostring(html.fromstring(PAGE))


def test_a_term_is_not_marked_in_the_question_that_explains_it():
    page = PAGE.replace('id="two"', 'id="gil"')
    marked, _ = glossary.mark("gil.html", page, TERMS)
    assert marked.count("glossary.html#gil") == 1
    marked, _ = glossary.mark("races.html", page, TERMS)
    assert marked.count("glossary.html#gil") == 2


def test_marking_twice_is_marking_once(tmp_path):
    for page in pages.sources():
        (tmp_path / page.replace(".md", ".html")).write_text(PAGE, encoding="utf-8")
    assert glossary.mark_site(tmp_path) > 0
    before = {p: p.read_bytes() for p in tmp_path.iterdir()}
    glossary.mark_site(tmp_path)
    assert before == {p: p.read_bytes() for p in tmp_path.iterdir()}


def test_the_page_shows_every_term_with_its_source():
    shown = glossary.show()
    terms = glossary.read()
    assert not list(glossary.problems(pages.sources()))
    assert 30 <= len(terms) <= 80
    for term in terms:
        assert f"{term.term} {{ #{term.id} }}\n" in shown
        assert f"]({term.source})" in shown


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            'term = "zombie"',
            'term = "zombi thread"',
            "no question uses the term 'zombi thread': delete",
        ),
        ('source = "gil.md#', 'source = "gil.md#un', "which is neither a question here"),
        (
            'source = "https://docs.python.org',
            'source = "https://x.org',
            "nor official documentation",
        ),
        ('term = "zombie"', 'term = "a zombie"', "stands below 'worker': sort by name"),
        ('also = ["mutex"]', 'also = ["zombie"]', "'zombie' is taken by line"),
        ('id = "zombie"', 'id = "worker"', "'#worker' is taken by line"),
        (
            'id = "zombie"',
            'name = "zombie"',
            "unexpected keyword argument 'name': write a [[term]]",
        ),
        ('id = "zombie"', "id = zombie", "Invalid value"),
    ],
)
def test_a_fault_in_the_data_is_named_by_file_and_line(planted, old, new, message):
    assert old in GOOD
    found = planted(GOOD.replace(old, new, 1))
    assert any(message in p for p in found), found
    assert all(p.startswith("docs/") for p in found)


def test_the_check_before_every_build_knows_the_glossary(planted):
    planted(GOOD.replace('term = "zombie"', 'term = "zombi thread"'))
    assert any("no question uses the term 'zombi thread'" in p for p in check.problems())
