"""What pages are made of: macros, terms, the menu, the head, texts for programs, what changed."""

import ast
import json
import re
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest
from lxml import html

from publish import show
from publish.read import book, changes, commit, data, pages, questions, snippets
from publish.read.book import Book, Page
from publish.show import Here, expand, glossary, home, index, macros, snippet
from publish.show.glossary import Term
from publish.site import changed, finish, proof, share, terms
from publish.verify import evidence

HERE = Here("races/lost-update.md", "")
TERMS = [
    Term("race", "race condition", 'Depends on "timing".', "races/race", 1, ("race",)),
    Term("gil", "GIL", "A lock.", "gil/gil", 2, ("global interpreter lock",)),
    Term("lock", "lock", "One at a time.", "gil/lock", 3, quiet=True),
]
BODY = """\
<article><h1>Is the GIL a race?</h1>
<p>The <em>GIL</em> is a lock; the GIL&nbsp;again, <code>race</code>, a
<a href="x.html">race</a>, a race-free one, <br>then race
conditions, and a race.</p>
<div class="highlight"><pre><span></span><code>race = GIL
b = <span class="n">(c,
d)</span>
e
</code></pre></div>
<div class="admonition"><p class="admonition-title">GIL</p><p>The Global
Interpreter Lock.</p></div>
<table><thead><tr><th></th><th>cost</th></tr></thead><tbody><tr><td>lock</td><td>low</td></tr></tbody></table>
</article>
"""


def page(name="races/x.html", body=BODY):
    tree = html.document_fromstring(f"<html><body>{body}</body></html>")
    return Page(name, "x", tree, tree.find(".//article"), None)


def test_the_first_use_of_a_term_is_marked_and_nothing_else_changes():
    shown = page()
    terms.marker(TERMS)(shown)
    links = shown.body.find_class("term")
    assert [(a.text, a.get("href"), a.get("title")) for a in links] == [
        ("GIL", "../glossary.html#gil", "A lock."),
        ("race\nconditions", "../glossary.html#race", 'Depends on "timing".'),
    ]
    assert shown.body.text_content() == page().body.text_content()
    for link in links:
        link.drop_tag()
    assert html.tostring(shown.body) == html.tostring(page().body)


def test_a_term_is_not_marked_in_the_question_that_explains_it():
    shown = page("gil/gil.html")
    terms.marker(TERMS)(shown)
    assert [a.text for a in shown.body.find_class("term")] == ["race\nconditions"]


def test_scaffolding_is_dimmed_line_by_line_and_the_code_stays_the_same():
    code = page().body.xpath(".//pre/code")[0]
    before = code.text_content()
    finish._dim(code, {1, 4})
    assert code.text_content() == before
    assert [s.text_content() for s in code.find_class("dim")] == ["race = GIL", "e"]


@pytest.mark.parametrize(
    ("spoiled", "told"),
    [
        ((), []),
        (("count: 1", "count: 2"), ["shows another output"]),
        (("4 of 6", "5 of 6"), ["shows another output"]),
        (("Thread(", "Thread( "), ["shows other code"]),
    ],
)
def test_a_page_that_shows_an_explored_program_otherwise_than_its_file_is_told(spoiled, told):
    name = "races/count_orders_broken.py"
    found = snippets.read(name)
    ended = snippet._orders(found.ends).split("\n", 1)[1].rpartition("\n")[0]
    blocks = f'<div class="highlight" data-snippet="{name}"><code>{found.code}</code></div>'
    blocks += f'<div class="highlight"><code>{ended}</code></div>'
    if spoiled:
        assert spoiled[0] in blocks
        blocks = blocks.replace(*spoiled)
    shown = page(body=f'<article><details class="program">{blocks}</details></article>')
    whole = Book("x", "x", (), {shown.name: shown})
    said = [problem.partition(" than ")[0] for problem in proof._unlike(whole)]
    assert said == [f"{shown.name}: {what}" for what in told]


def test_words_that_show_their_backticks_are_told():
    shown = page(body="<article><p>It sets <code>`x`</code>, not `y`.</p></article>")
    (told,) = proof._raw(Book("x", "x", (), {shown.name: shown}))
    assert told.startswith(f"{shown.name}: shows ', not `y`.': HTML is not read as Markdown")


def test_a_table_gets_its_box_and_a_corner_heads_nothing():
    shown = page()
    finish._tables(shown)
    assert shown.body.xpath("count(.//div[@class='md-typeset__scrollwrap']//table)") == 1
    assert [e.tag for e in shown.body.xpath(".//thead/tr/*")] == ["td", "th"]


def test_a_name_in_a_table_may_break_at_its_joints_and_an_option_may_not():
    code = "py-spy dump --pid PID, asyncio.to_thread(work), HTTPError, -a"
    shown = page(body=f"<article><table><tr><td><code>{code}</code></td></tr></table></article>")
    finish._names(shown)
    (cell,) = shown.body.xpath(".//code")
    assert cell.text_content() == code
    assert [e.text for e in cell.xpath("./span[@class='option']")] == ["--pid", "-a"]
    assert [e.tail for e in cell.xpath("./wbr")] == ["to_", "thread(", "work), HTTP", "Error, "]


def test_a_name_longer_than_a_phones_line_may_break_at_its_joints_and_a_shorter_one_may_not():
    long, short = "multiprocessing.connection.Listener", "asyncio.to_thread(work)"
    shown = page(body=f"<article><p><code>{long}</code>, <code>{short}</code></p></article>")
    finish._names(shown)
    first, second = shown.body.xpath(".//code")
    assert [e.tail for e in first.xpath("./wbr")] == ["connection.", "Listener"]
    assert second.text == short


def test_the_glossary_shows_every_term_with_its_source():
    shown, found = glossary.show(Here("glossary.md", "")), glossary.read()
    assert 30 <= len(found) <= 90
    for term in found:
        assert f"{term.term} {{ #{term.id} }}\n" in shown
        assert f"]({term.source}" in shown


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('term = "zombie"', 'term = "a zombie"', "stands below 'worker': sort by name"),
        ('also = ["mutex"]', 'also = ["zombie"]', "'zombie' is taken by line"),
        ('id = "zombie"', 'id = "worker"', "'#worker' is taken by line"),
    ],
)
def test_a_fault_in_the_glossary_is_named(tmp_path, monkeypatch, old, new, message):
    good = (data.FOLDER / "glossary.toml").read_text(encoding="utf-8")
    assert old in good
    (tmp_path / "glossary.toml").write_text(good.replace(old, new, 1), encoding="utf-8")
    monkeypatch.setattr(data, "FOLDER", tmp_path)
    found = list(glossary.problems(pages.sources(), set()))
    assert any(message in p for p in found), found
    assert all(p.startswith("docs/data/glossary.toml:") for p in found)


def test_a_program_is_shown_with_caption_verdict_file_and_output():
    shown = html.fromstring(snippet.show(HERE, "races/lost_update_broken.py"))
    found = snippets.read("races/lost_update_broken.py")
    assert shown.get("class") == "program breaks"
    assert shown.get("id") == "lost_update_broken"
    assert shown.xpath("string(.//*[@class='verdict'])") == "Breaks"
    assert shown.xpath("string(.//*[@class='caption'])") == found.caption
    assert shown.xpath("string(.//a[@class='file']/@href)") == (
        "../snippets/races/lost_update_broken.py"
    )
    text = snippet.show(HERE, "races/lost_update_broken.py")
    assert found.code in text
    assert found.output.text in text


def test_the_lines_that_differ_are_marked_on_both_sides_of_every_pair():
    pairs = [n for n in snippets.names() if n.endswith("_fixed.py") and snippets.read(n).twin]
    assert len(pairs) > 50
    for name in pairs:
        fixed = snippets.read(name)
        broken = snippets.read(fixed.twin)
        assert snippet.changed(fixed) | snippet.changed(broken), name


def test_a_part_says_so_and_has_the_lines_of_its_file():
    here = Here("challenge/five-downloads.md", "")
    text = snippet.show(here, "challenge/five_downloads.py", region="ways")
    found = snippets.read("challenge/five_downloads.py")
    code, lines = snippets.region(found, "ways")
    first, last = (snippets.place(found, line) for line in (lines[0], lines[-1]))
    assert f'linenums="{first}"' in text
    assert f"lines {first}–{last} of" in text
    offered = snippets.published(found).splitlines()
    assert offered[first - 1].strip() == code.splitlines()[0].strip()
    assert offered[last - 1].strip() == code.splitlines()[-1].strip()


def test_the_plain_pattern_and_the_first_pair_are_open_and_the_rest_is_folded():
    calls = [f'{{{{ snippet("a/{n}.py") }}}}' for n in ("x", "p_broken", "p_fixed", "y")]
    text = '{{ snippet("a/x.py", region="r") }}\n' + "\n".join(calls)
    pair = {("a/p_broken.py", None), ("a/p_fixed.py", None)}
    assert snippet.begins(text) == {("a/x.py", "r"), *pair}
    assert snippet.begins("\n".join(calls)) == {("a/x.py", None), *pair}
    assert snippet.begins("\n".join([calls[0], calls[3]])) == {("a/x.py", None)}
    part = text.splitlines()[0]
    assert snippet.begins(f"{part}\n{calls[3]}") == {("a/x.py", "r"), ("a/y.py", None)}
    assert snippet.begins(f"{part}\n{calls[0]}") == {("a/x.py", "r")}  # not the same lines twice


def test_no_macro_speaks_html_to_programs_that_read_text():
    for name, text in pages.sources().items():
        expanded = expand(Here(name, text, plain=True))
        outside = "\n".join(line for _, line in pages.prose(expanded))
        assert not re.search(r"<(details|span|form|svg|script)\b", outside), name


def test_the_index_misses_no_question():
    listed = index.question_index(Here("questions.md", ""))
    asked = questions.every(pages.sources())
    assert listed.count("\n- [") == len(asked) > 150
    assert [q.id for q in asked if f"({q.page})" not in listed] == []
    assert "new in 3.14" in listed


def test_every_chapter_is_listed_with_its_questions():
    shown = home.chapters(Here("index.md", ""))
    listed = re.findall(r'^- \[.+\]\((\w+)/index.md\) <span class="count">(\d+)<', shown, re.M)
    asked = [q.chapter for q in questions.every(pages.sources())]
    assert {name: int(count) for name, count in listed} == {n: asked.count(n) for n in set(asked)}


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """Return a repository with one commit, of 3 January 2026 (UTC), in the place of ours."""
    monkeypatch.setattr(commit, "ROOT", tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2026-01-02T23:30:00-0500")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# Home\n")
    for command in (["init"], ["add", "."], ["commit", "-m", "first"]):
        run = ["git", "-c", "user.name=a", "-c", "user.email=a@b", *command]
        subprocess.run(run, cwd=tmp_path, check=True, capture_output=True)
    return tmp_path


def test_a_page_says_which_commit_it_is_of(repository, monkeypatch):
    assert re.fullmatch(
        r'Built from commit <span class="commit">[0-9a-f]{10}</span>, 2026-01-03\.', home.built()
    )
    (repository / "docs/new.md").write_text("new")
    assert "</span> and changes since, 2026-01-03." in home.built()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert home.built().endswith(", 1970-01-01.")
    inner = repository / "inner"  # a copy inside another repository is not that repository
    inner.mkdir()
    monkeypatch.setattr(commit, "ROOT", inner)
    assert home.built() == "Built without git."


@pytest.fixture
def evident(tmp_path, monkeypatch):
    """Return folders of evidence, committed and made here, that are empty."""
    kept, made = tmp_path / "kept", tmp_path / "made"
    monkeypatch.setattr(evidence, "KEPT", kept)
    monkeypatch.setattr(evidence, "MADE", made)
    monkeypatch.delenv("EVIDENCE", raising=False)
    evidence._known.cache_clear()
    yield kept, made
    evidence._known.cache_clear()


def told(version):
    return {"python": version, "implementation": "CPython", "platform": "linux"}


def test_what_is_said_of_a_program_is_what_runs_have_seen(evident):
    kept, made = evident
    found = snippets.read("races/lost_update_fixed.py")
    assert "not yet run" in snippet.seen(found)
    assert home.counted().endswith("none of them run yet.")
    evidence.add({found.name: found.digest}, told("3.11.7"), kept)
    evidence.add({found.name: found.digest}, told("3.12.1"), made)
    evidence.add({found.name: "another text"}, told("3.13.0"), kept)
    evidence._known.cache_clear()
    assert [*evidence.seen(found)] == ["3.11", "3.12"]
    assert ">3.11–3.12<" in snippet.seen(found)
    assert home.counted().startswith(f"1 of {len(snippets.names())} programs were seen")


def test_committed_evidence_is_checked_against_the_runs_here(evident):
    kept, made = evident
    name = snippets.names()[0]
    evidence.add({name: "1", "gone/x.py": "1"}, told("3.11.7"), kept)
    assert evidence.disagreements() == []  # no run here
    evidence.add({name: "2"}, told("3.11.7"), made)
    assert len(evidence.disagreements()) == 1


def test_a_text_seen_again_in_the_same_month_keeps_its_day_in_what_is_committed(evident):
    kept, made = evident
    same, anew, late = (snippets.read(n) for n in snippets.names()[:3])
    days = {"kept": "2026-01-03", "made": "2026-01-09"}
    for folder, when in ((kept, days["kept"]), (made, days["made"])):
        folder.mkdir(parents=True, exist_ok=True)
        seen = {same.name: [same.digest, when], anew.name: [anew.digest, when]}
        seen[late.name] = [late.digest, "2025-12-30" if folder == kept else when]
        if folder == kept:
            seen[anew.name] = ["an older text", when]
        text = json.dumps({**told("3.11.7"), "programs": seen})
        (folder / "3.11.json").write_text(text, encoding="utf-8")
    assert evidence.main() == 0
    now = json.loads((kept / "3.11.json").read_text(encoding="utf-8"))["programs"]
    assert now == {
        same.name: [same.digest, days["kept"]],
        anew.name: [anew.digest, days["made"]],
        late.name: [late.digest, days["made"]],
    }


def test_changes_are_read_by_day():
    text = "# What\n\n## 2026-02-01\n\n- One\n  line. \n\n- Two.\n\n## 2026-01-01\n- Three.\n"
    assert changes.entries(text) == [
        ("2026-02-01", "One line."),
        ("2026-02-01", "Two."),
        ("2026-01-01", "Three."),
    ]


def test_the_links_of_an_entry_lead_to_their_pages_wherever_it_is_shown(tmp_path, monkeypatch):
    entry = "[Is `x` a race?](races/lost-update.md#two): said `a < b`; it is *not* so."
    monkeypatch.setattr(changes, "entries", lambda: [("2026-02-01", entry)] * 9)
    assert f"- 2026-02-01: {entry}\n" in home.newest(Here("index.md", ""))
    deeper = home.newest(HERE)
    assert deeper.count("](../races/lost-update.md#two): said") == home.NEWEST
    monkeypatch.setattr(share, "SITE_URL", "https://x.example/")
    share.feed(Book("T", "", (), {}), tmp_path)
    told = html.fromstring((tmp_path / share.FEED).read_bytes()).find(".//entry")
    assert told.findtext("title") == "Is x a race?: said a < b; it is not so."
    (link,) = html.fromstring(told.findtext("content")).iter("a")
    assert link.get("href") == "https://x.example/races/lost-update.html#two"
    assert link.text_content() == "Is x a race?"


def test_what_changed_is_folded_by_chapter_and_the_feed_leads_to_each_entry(tmp_path, monkeypatch):
    told = [
        ("2026-02-01", "[A](races/lost-update.md): **added** a.", "races"),
        ("2026-02-01", "[B](index.md#b): **added** b.", "other"),
        ("2026-02-01", "[C](exercises/once-only.md): **added** c.", "exercises"),
        ("2026-02-01", "[D](races/index.md): **added** d.", "races"),
        ("2026-01-01", "[E](gil/gil.md): **added** e.", "gil"),
    ]
    monkeypatch.setattr(changes, "entries", lambda: [(day, entry) for day, entry, _ in told])
    days = ""
    for day in ("2026-02-01", "2026-01-01"):
        items = (changes.linked(e, "", ".html") for d, e, _ in told if d == day)
        rows = "".join(f"<li>{share.markdown(x).strip()[3:-4]}</li>" for x in items)
        days += f'<h2 id="{day}">{day}<a class="headerlink" href="#{day}">P</a></h2><ul>{rows}</ul>'
    folded = page(changed.NAME, f"<article><h1>What changed</h1><p>Said.</p>{days}</article>")
    changed.fold(folded)
    assert [x.get("id") or x.tag for x in folded.body][4:] == [
        *("2026-02-01", "2026-02-01-races", "2026-02-01-exercises", "2026-02-01-other"),
        *("2026-01-01", "2026-01-01-gil"),
    ]
    assert next(book.text(x) for x in folded.body.iter("summary")).endswith(" 2")
    chosen = {x.get("value") for x in folded.body.iter("option")} - {""}
    assert chosen == {chapter for *_, chapter in told}
    monkeypatch.setattr(share, "SITE_URL", "https://x.example/")
    share.feed(Book("T", "", (), {}), tmp_path)
    feed = html.fromstring((tmp_path / share.FEED).read_bytes())
    for entry, (day, text, chapter) in zip(feed.iter("entry"), told, strict=True):
        address, _, place = entry.find("link").get("href").partition("#")
        assert (address, place[:10]) == ("https://x.example/changes.html", day)
        (item,) = folded.body.xpath(f".//li[@id='{place}']")
        assert book.text(item) == share.plain(text)
        assert item.xpath("ancestor::details/@data-chapter") == [chapter]


def test_the_home_page_tells_what_changed_in_answers(monkeypatch):
    other = "[A lock](exercises/own-lock.md): its checks were wrong. **Now:** they are not."
    answer = "[Is it a race?](races/lost-update.md): **added** that it is."
    monkeypatch.setattr(changes, "entries", lambda: [("2026-02-02", other), ("2026-02-01", answer)])
    assert home.newest(HERE).startswith("- 2026-02-01: [Is it a race?](../races/lost-update.md)")


def test_every_macro_is_called_by_a_page_or_for_one_address():
    called = {c.name for text in pages.sources().values() for c in pages.calls(text, None)}
    assert called <= macros().keys()
    assert macros().keys() - called <= {"feed"}


def test_a_heading_with_a_mark_is_read_without_it():
    heading = html.fromstring('<h1>A <code>b</code><a class="headerlink" href="#x">¶</a></h1>')
    assert book.text(heading) == "A b"


def test_old_addresses_of_chapters_lead_to_the_new_ones(tmp_path):
    whole = book.Book("T", "", (book.Chapter("gil", "The GIL", page(), ()),), {})
    finish.moved(whole, tmp_path)
    text = Path(tmp_path, "gil.html").read_text()
    assert 'location.replace("gil/index.html" + location.hash)' in text
    assert json.dumps("0; url=gil/index.html") in text


def test_what_is_offered_to_run_has_none_of_our_marks_and_is_the_same_program():
    marked = 0
    for name in snippets.names():
        found = snippets.read(name)
        offered = snippets.published(found)
        assert "--8<--" not in offered, name
        marked += offered != found.source
        if not found.skip_here():
            assert ast.dump(ast.parse(offered)) == ast.dump(ast.parse(found.source)), name
    assert marked > 100


NAMES = {"asyncio", "gevent", "trio", "anyio", "macOS", "pytest-asyncio", "joblib"}


def test_the_heads_of_tables_begin_alike():
    low = [
        f"{page}: {cell}"
        for page, text in pages.sources().items()
        for head in re.findall(r"(?m)^\|(.+)\|\n\|[-| :]+\|$", text)
        for cell in map(str.strip, head.split("|"))
        if cell[:1].islower() and re.match(r"[\w-]+", cell)[0] not in NAMES
    ]
    assert not low


def test_a_page_shows_what_its_macro_says_now_not_what_an_earlier_check_was_told(monkeypatch):
    said = iter(["first", "second", "third"])
    sources, called = {"a.md": "{{ now() }}"}, {}
    monkeypatch.setattr(show, "kinds", tuple)
    monkeypatch.setattr(show, "places", dict)  # cached: it would stay empty for later tests
    monkeypatch.setattr(show, "macros", lambda: {"now": now})
    monkeypatch.setattr(pages, "sources", lambda: sources)

    def now(here: show.Here) -> str:
        return next(said)

    page = SimpleNamespace(file=SimpleNamespace(src_uri="a.md"))
    show.define_env(SimpleNamespace(page=page, macro=lambda f, name: called.update({name: f})))
    assert [*show.problems(sources, [])] == []
    assert called["now"]() == "first"  # called once for both
    assert called["now"]() == "second"
    assert [*show.problems(sources, [])] == []
    assert [*show.problems(sources, [], some=set())] == []  # the page is not looked at again
    with pytest.raises(StopIteration):
        called["now"]()
