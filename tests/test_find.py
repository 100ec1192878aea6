"""Questions are found, listed and asked: what the build makes for search, index and quiz."""

import json
import re
from importlib.resources import files

import pytest
from lxml import html

from publish import ROOT, index, mend, pages, purge, questions, quiz, search, slim

SOURCE = """\
# Locks

## What is a `Lock`? { #lock .q data-level=junior data-aka="mutex; get_lock" }

It lets one in.
"""
BUILT = """\
<!doctype html><html><body><article>\
<h1 id="locks">Locks<a class="headerlink" href="#locks">x</a></h1>
<p>About locks.</p>
<h2 class="q" id="lock" data-level="junior" data-aka="mutex; get_lock">What is a <code>Lock</code>?\
<a class="headerlink" href="#lock">x</a></h2>
<p>It lets <a href="#locks">one</a> &amp; only one in.</p>
<p class="snippet"><span>uv run snippets/<a class="file" href="x">locks/x.py</a></span></p>
<div class="highlight" data-snippet="locks/x.py"><pre><span></span><code>\
<span class="kn">import</span>\
<span class="w"> </span><span class="nn">os</span>

    <span class="n">x</span> <span class="o">=</span> \
<span class="s2">&quot;a</span><span class="si">{</span>
</code></pre></div>
<div class="output highlight"><span class="filename">Output</span><pre><code>1</code></pre></div>
<ul><li><p>A point.</p></li></ul>
<table><thead><tr><th></th><th>cost</th></tr></thead><tbody><tr><td>lock</td><td>low</td></tr></tbody></table>
<p><strong>Asked next:</strong> <a href="#locks">other</a></p>
<p><strong>Sources:</strong> <a href="#locks">doc</a></p>
</article></body></html>
"""


@pytest.fixture
def site(tmp_path, monkeypatch):
    """Return a built site of one page."""
    monkeypatch.setattr(pages, "sources", lambda: {"locks.md": SOURCE})
    for module in (quiz, index):
        monkeypatch.setattr(module, "navigation", lambda: [("Locks & co", "locks.md")])
    (tmp_path / "locks.html").write_text(BUILT)
    for folder in ("search", "assets"):
        (tmp_path / folder).mkdir()
    docs = [{"location": "locks.html#lock", "title": "What is a Lock?", "text": "old"}]
    data = {"config": {"fields": {}, "separator": "x"}, "docs": docs}
    (tmp_path / "search" / "search_index.json").write_text(json.dumps(data))
    return tmp_path


def test_search_reads_other_wordings_and_prose_before_code(site):
    assert search.enrich(site) == 1
    entry = json.loads((site / "search" / "search_index.json").read_text())["docs"][0]
    assert entry["tags"] == ["mutex", "get_lock"]
    assert entry["text"] == (
        "<p>It lets one &amp; only one in.</p><p>A point.</p><p>lock: low</p>"
        '<pre><code>import os\n\n    x = "a{</code></pre>'
    )


def test_a_question_that_search_does_not_know_stops_the_build(site):
    path = site / "search" / "search_index.json"
    path.write_text(path.read_text().replace("#lock", "#other"))
    with pytest.raises(SystemExit, match=r"docs/locks\.md:3: search does not know"):
        search.enrich(site)


def test_a_material_that_changed_stops_the_build(site):
    scripts = site / "assets" / "javascripts"
    (scripts / "workers").mkdir(parents=True)
    with pytest.raises(SystemExit, match="worker is not where it was"):
        search.adapt(site)
    (scripts / "workers" / "search.1.min.js").write_text("worker")
    before, after = zip(*mend.SCRIPT, strict=True)
    for missing in before:
        (scripts / "bundle.1.min.js").write_text("|".join(set(before) - {missing}))
        with pytest.raises(SystemExit, match=r"script does not say .* once, as it did"):
            mend.mend_script(site)
    (scripts / "bundle.1.min.js").write_text("|".join(before))
    for _ in range(2):  # once is enough
        search.adapt(site)
        mend.mend_script(site)
        assert (scripts / "bundle.1.min.js").read_text() == "|".join(after)
        assert (scripts / "workers" / "search.1.min.js").read_text().count("(() => {") == 1


CSS = """\
/* about */
:root { --read: url('data:image/svg+xml;utf8,<svg d="M1 2{;}"/>'); --unread: 1px }
.locks, .unknown { color: var(--read) }
.md-code__nav--open .q { top: 0 !important }
.md-source__fact, [dir=rtl] p, .md-grid { left: 0 }
.q:is(#unknown, .q) { left: 0 }
@media (width > 1px) { .q:not(.unknown) { left: 1px } .unknown { left: 2px } }
@media print { .unknown { left: 3px } }
@font-face { font-family: "A"; src: url(a.woff2) }
@keyframes turn { from { top: 0 } to { top: 1px } }
"""


def test_stylesheets_keep_what_a_page_or_a_script_may_need_and_no_more(site):
    (site / "locks.html").write_text(
        BUILT.replace("<body>", '<body class="locks" dir="ltr"><nav class="md-code__nav"></nav>')
    )
    (site / "assets" / "javascripts").mkdir()
    (site / "assets" / "javascripts" / "bundle.1.min.js").write_text(
        '"md-code__nav--open";"md-source__fact"'
    )
    (site / "assets" / "style.css").write_text(CSS)
    for _ in range(2):  # once is enough
        purge.purge(site)
        assert (site / "assets" / "style.css").read_text() == (
            r""":root{--read:url("data:image/svg+xml;utf8,<svg d=\"M1 2{;}\"/>")}"""
            ".locks{color:var(--read)}.md-code__nav--open .q{top:0!important}"
            ".q:is(#unknown, .q){left:0}"
            "@media (width > 1px){.q:not(.unknown){left:1px}}"
            '@font-face {font-family:"A";src:url(a.woff2)}'
            "@keyframes turn{from{top:0}to{top:1px}}"
        )


def test_a_stylesheet_that_cannot_be_read_stops_the_build(site):
    (site / "assets" / "style.css").write_text(".locks { color: red }\n.q { color red }")
    with pytest.raises(SystemExit, match=r"style\.css: cannot be read: .*correct it"):
        purge.purge(site)


def test_a_card_holds_question_short_answer_and_program(site):
    assert quiz.cards(site) == [
        {
            "id": "lock",
            "page": "locks.html",
            "chapter": "Locks & co",
            "level": "junior",
            "title": "What is a <code>Lock</code>?",
            "answer": 'It lets <a href="locks.html#locks">one</a> &amp; only one in.',
            "code": '<span class="k">import</span> os\n\n    x = <span class="s2">"a{</span>\n',
        }
    ]
    assert quiz.write(site) == 1
    script = (site / "assets" / "quiz-data.js").read_text()
    assert json.loads(script.removeprefix("const QUIZ = ").rstrip(";\n")) == quiz.cards(site)


def test_a_card_with_no_short_answer_is_named(site):
    path = site / "locks.html"
    path.write_text(
        BUILT.replace("<p>It lets", "<div>It lets").replace("one in.</p>", "one in.</div>")
    )
    with pytest.raises(SystemExit, match=r"docs/locks\.md:3: quiz card #lock has no short answer"):
        quiz.cards(site)


def test_the_index_lists_every_question_with_what_it_is_filtered_by(site):
    listed = index.question_index()
    assert "## Locks & co { #locks }" in listed
    assert (
        '- [What is a `Lock`?](locks.md#lock){ data-level="junior" data-new="" '
        'data-also="mutex; get_lock" } <span class="level">junior</span>' in listed
    )
    assert '<option value="locks">Locks &amp; co</option>' in listed


def test_the_index_of_this_book_misses_none():
    listed = index.question_index()
    asked = [q for page, text in pages.sources().items() for q in questions.read(page, text)]
    assert listed.count("\n- [") == len(asked)
    assert [q.id for q in asked if f"({q.page}#{q.id})" not in listed] == []
    assert "new in 3.14" in listed


def test_slim_html_says_and_shows_the_same(site):
    slimmed = slim.page(BUILT)
    assert html.fromstring(slimmed).text_content() == html.fromstring(BUILT).text_content()
    assert '<span class="k">import</span> os\n\n    x = <span class="s2">&quot;a{</span>' in slimmed
    assert "data-aka" not in slimmed
    assert slim.page(slimmed) == slimmed


def test_what_screen_readers_miss_is_mended(site):
    path = site / "locks.html"
    with pytest.raises(SystemExit, match="search dialog is not what it was"):
        mend.mend(site)
    path.write_text(BUILT + '<div data-md-component="search" role="dialog">')
    for _ in range(2):  # once is enough
        mend.mend(site)
        text = path.read_text()
        assert 'role="dialog" aria-label="Search">' in text
        assert "<thead><tr><td></td><th>cost</th></tr></thead>" in text


def test_slim_drops_only_what_has_the_colour_of_plain_code():
    sheets = files("material").joinpath("templates/assets/stylesheets").iterdir()
    material = next(s for s in sheets if re.fullmatch(r"main\.\w+\.min\.css", s.name)).read_text()
    style = (ROOT / "docs" / "assets" / "style.css").read_text()
    variable = {}
    for selectors, name in re.findall(r"([^{}]+)\{color:var\(--(md-code-hl-[\w-]+)\)\}", material):
        for kind in re.findall(r"\.highlight \.(\w+)", selectors):
            variable[kind] = name
    assert variable["k"] == "md-code-hl-keyword-color"
    schemes = re.findall(
        r"(?<=\n)\[data-md-color-scheme[^{]+\{([^}]+--md-code-fg-color[^}]+)\}", style
    )
    assert len(schemes) == 2
    own = {"nn"}  # style.css makes it plain
    assert re.search(r"\.highlight \.nn \{\s*color: inherit;", style)
    for scheme in schemes:
        colours = dict(re.findall(r"--([\w-]+): ([^;]+);", scheme))
        for kind in {*slim.PLAIN} - own:
            name = variable.get(kind, "md-code-fg-color")
            assert colours[name] == colours["md-code-fg-color"], f"{kind} has a colour of its own"
        for first, kinds in slim.ALIKE.items():
            for kind in {*kinds} - {"ow"}:  # style.css gives it the colour of keywords
                assert variable.get(kind) == variable[first], f"{kind} is not like {first}"
