"""The PDFs hold all of what the site says, on paper. `nox -s pdf` builds them, then runs this."""

import io
import re

import pytest

pytest.importorskip("typst", reason="the PDFs are verified where they are built: run `nox -s pdf`")

import pikepdf
import pypdf
from publish.typst import PdfError

from publish import SUPPORTED, book, dist, pages, questions, sheet, typst

ASKED = [q for page, text in pages.sources().items() for q in questions.read(page, text)]
DROPPED = book.DROPPED


def artefact(name):
    path = dist.DIST / name
    assert path.is_file(), f"{path} is missing: run `nox -s pdf`"
    return path


def squeezed(text):
    """Return text without blanks: lines break differently on paper."""
    return "".join(text.split()).replace("\u200b", "")


@pytest.fixture(scope="module", params=[book.NAME, *sheet.PAPERS.values()])
def any_pdf(request):
    with pikepdf.open(artefact(request.param)) as document:
        yield document


@pytest.fixture(scope="module")
def read_book():
    return pypdf.PdfReader(artefact(book.NAME))


@pytest.fixture(scope="module")
def book_text(read_book):
    return [page.extract_text() for page in read_book.pages]


def outline(reader):
    """Yield depth, title and page number of each bookmark."""

    def walk(items, depth):
        for item in items:
            if isinstance(item, list):
                yield from walk(item, depth + 1)
            else:
                yield depth, item.title, reader.get_destination_page_number(item)

    yield from walk(reader.outline, 0)


# --- Every PDF -----------------------------------------------------------------------------------


def test_it_is_tagged_and_says_its_language_and_title(any_pdf):
    assert any_pdf.Root.MarkInfo.Marked
    assert "/StructTreeRoot" in any_pdf.Root
    assert str(any_pdf.Root.Lang).startswith("en")
    with any_pdf.open_metadata() as said:
        assert said["pdfuaid:part"] == "1"
        assert said["dc:title"] == "Python concurrency"


def test_its_fonts_are_ours_and_embedded(any_pdf):
    fonts = {f.objgen: f for p in any_pdf.pages for f in p.Resources.get("/Font", {}).values()}
    assert fonts
    for font in fonts.values():
        assert re.search("Inter|JetBrainsMono", str(font.BaseFont))
        described = font.DescendantFonts[0].FontDescriptor
        assert {"/FontFile2", "/FontFile3"} & set(described.keys())


def test_it_asks_the_network_for_nothing_when_opened(any_pdf):
    assert "/OpenAction" not in any_pdf.Root
    assert "/AA" not in any_pdf.Root
    assert not list(any_pdf.attachments)


@pytest.mark.parametrize(("paper", "name"), sheet.PAPERS.items())
def test_the_sheet_is_the_same_bytes_when_built_again(paper, name):
    assert sheet.build(typst.SITE, paper) == artefact(name).read_bytes()


def test_the_book_is_the_same_bytes_when_built_again():
    text, _ = book.source(typst.SITE)
    assert typst.make("book", text) == artefact(book.NAME).read_bytes()


# --- The book ------------------------------------------------------------------------------------


def test_every_question_is_a_bookmark_below_its_chapter(read_book):
    chapters = {}
    for depth, title, _ in outline(read_book):
        if depth == 0:
            below = chapters.setdefault(title, [])
        elif depth == 1:
            below.append(squeezed(title))
    shown = [title for titles in chapters.values() for title in titles]
    asked = {squeezed(q.title.replace("`", "")) for q in ASKED}
    assert asked
    assert asked <= set(shown)
    assert len(shown) == len(set(shown))


def test_the_contents_give_the_page_of_every_question(read_book, book_text):
    first = next(page for _, title, page in outline(read_book) if title != "Contents")
    contents = squeezed("".join(t.rpartition("\n")[0] for t in book_text[:first]))  # no footers
    for depth, title, page in outline(read_book):
        if depth == 1:
            label = read_book.page_labels[page]
            assert re.search(re.escape(squeezed(title)) + rf"\.*{label}(?!\d)", contents), title


def test_every_line_of_code_and_output_is_in_the_book(book_text):
    printed = squeezed("".join(book_text))
    lines = [
        line
        for page in book.chapters(typst.SITE)
        for block in typst.article(typst.SITE, page).iter("pre")
        for line in block.text_content().splitlines()
        if line.strip()
    ]
    assert len(lines) > 1000
    assert [line for line in lines if squeezed(line) not in printed] == []


def test_links_lead_where_those_of_the_site_lead(read_book):
    inside, outside = 0, set()
    for page in read_book.pages:
        for note in page.get("/Annots", []):
            action = note.get_object().get("/A")
            if action and "/URI" in action:
                outside.add(action["/URI"])
            else:
                inside += 1
    hrefs = [
        href
        for page in book.chapters(typst.SITE)
        for a in typst.article(typst.SITE, page).iter("a")
        if not {"headerlink", "file"} & set(a.classes) and not list(a.iterancestors("form"))
        for href in [a.get("href")]
    ]
    assert outside == {h for h in hrefs if h.startswith("http")}
    assert inside >= len([h for h in hrefs if not h.startswith("http")])


# --- The cheat sheet -----------------------------------------------------------------------------


@pytest.fixture(scope="module", params=sheet.PAPERS.items(), ids=lambda p: p[0])
def paper(request):
    return request.param[0], pypdf.PdfReader(artefact(request.param[1]))


def test_the_sheet_is_two_landscape_pages(paper):
    name, reader = paper
    wanted = {"a4": (842, 595), "us-letter": (792, 612)}[name]
    sizes = [(round(p.mediabox.width), round(p.mediabox.height)) for p in reader.pages]
    assert sizes == [wanted, wanted]


def test_the_sheet_has_every_group_and_every_line_of_code(paper):
    printed = squeezed("".join(p.extract_text() for p in paper[1].pages))
    page = typst.article(typst.SITE, sheet.PAGE)
    groups = [h.text for h in page.iter("h2")]
    wanted = (
        "Choose Threads Locks Queues Processes Sharing Futures asyncio Cancellation Interpreters"
    )
    assert groups == [*wanted.split(), "Free threading", "Traps"]
    assert all(squeezed(g) in printed for g in groups)
    lines = [x for b in page.iter("pre") for x in b.text_content().splitlines() if x.strip()]
    assert [x for x in lines if squeezed(x) not in printed] == []
    assert "3.13+" in printed


def test_its_decision_table_is_on_page_one_and_its_footer_says_what_was_verified(paper):
    for page in paper[1].pages:
        text = page.extract_text()
        assert f"Python {', '.join(SUPPORTED)}" in text
        assert dist.date() in text
        assert typst.commit() in text
    assert "InterpreterPoolExecutor" in paper[1].pages[0].extract_text()


def test_its_code_is_no_smaller_than_it_may_be(paper):
    for page in paper[1].pages:
        sizes = set()

        def visit(text, matrix, text_matrix, font, size, sizes=sizes):
            if font and text.strip() and "JetBrains" in str(font["/BaseFont"]):
                sizes.add(round(size * abs(text_matrix[0]), 2))

        page.extract_text(visitor_text=visit)
        assert sizes
        assert min(sizes) >= 6.5


def test_every_card_is_a_part_of_a_program_and_leads_to_it():
    cards = typst.article(typst.SITE, sheet.PAGE).find_class("sheet-card")
    assert len(cards) > 40
    for card in cards:
        (source,) = card.xpath(".//pre/../@data-snippet")
        (link,) = card.xpath(".//a[@class='file']/@href")
        assert source.partition("#")[0] == link.removeprefix("snippets/")


# --- Faults --------------------------------------------------------------------------------------

PAGE = '<html><body><article><h1 id="page">Page</h1>{}</article></body></html>'


@pytest.fixture
def wrong(tmp_path):
    """Return a function that writes a page of this HTML and gives the message that stops it."""

    def said(markup):
        (tmp_path / "page.html").write_text(PAGE.format(markup), encoding="utf-8")
        labels = typst.places(tmp_path, "page.html")
        with pytest.raises(PdfError) as caught:
            typst.write(tmp_path, "page.html", labels, DROPPED)
        return str(caught.value)

    return said


@pytest.mark.parametrize(
    ("markup", "messages"),
    [
        ("<p>Some <blink>text</blink></p>", ["docs/page.md: <blink> 'text'", "does not know"]),
        ('<p class="odd">Text</p>', ["docs/page.md: <p class=\"odd\"> 'Text'", "does not know"]),
        ("<p>A snowman: ☃</p>", ["docs/page.md: <p>", "'☃' (U+2603)", "inter-regular", "fonts.py"]),
        ("<p><code>☃</code></p>", ["docs/page.md: <code>", "jetbrains-mono-regular"]),
        ('<p><a href="other.html#x">there</a></p>', ["<a> 'there'", "'other.html#x'"]),
        ('<p><a href="#x">there</a></p>', ["<a> 'there'", "'#x'", "does not hold"]),
        ("<svg><rect/></svg>", ["<svg>", "aria-label"]),
        ('<svg aria-label="a"><rect class="odd"/></svg>', ["<svg>", "'odd'", "TIMELINE"]),
        ("<pre>text</pre>", ["<pre>", "does not know"]),
        ('<div class="highlight"><pre><code><b>x</b></code></pre></div>', ["<b>", "as a fence"]),
    ],
)
def test_what_paper_cannot_hold_is_named_with_page_element_and_cure(wrong, markup, messages):
    said = wrong(markup)
    assert all(m in said for m in messages), said


def test_what_a_writer_loses_is_counted(wrong, monkeypatch):
    monkeypatch.setitem(typst.ELEMENTS, "strong", lambda walk, element: "")
    said = wrong("<p>Some <strong>lost <em>text</em></strong></p>")
    assert "docs/page.md: characters: 16 read, 8 written; em: 1 read, 0 written" in said


def test_a_site_that_is_not_there_names_the_cure(tmp_path):
    with pytest.raises(PdfError, match="build the site first, `nox -s pdf` does"):
        book.chapters(tmp_path)


@pytest.fixture
def sheet_with(tmp_path):
    """Return a function that copies the built sheet with one more card of this code."""

    def made(code, times=1):
        for name in (sheet.PAGE, "index.html"):
            text = (typst.SITE / name).read_text(encoding="utf-8")
            (tmp_path / name).write_text(text, encoding="utf-8")
        card = (
            '<div class="sheet-card"><h3 id="planted">Planted</h3><div class="highlight" '
            f'data-snippet="planted.py#card"><pre><code>{code}\n</code></pre></div></div>'
        )
        path = tmp_path / sheet.PAGE
        text = path.read_text(encoding="utf-8").replace("</article>", card * times + "</article>")
        path.write_text(text, encoding="utf-8")
        return tmp_path

    return made


def test_a_card_wider_than_its_column_is_named_with_its_line(sheet_with):
    with pytest.raises(PdfError) as caught:
        sheet.build(sheet_with(f"x = 1\n{'y' * 47}"), "a4")
    assert "card 'Planted', line 2 of snippets/planted.py#card: 47 characters" in str(caught.value)


@pytest.mark.parametrize("name", sheet.PAPERS)
def test_a_third_page_is_named_with_what_stands_on_it(sheet_with, name):
    with pytest.raises(PdfError) as caught:
        sheet.build(sheet_with("\n".join(["x = 1"] * 60)), name)
    assert f"3 pages on {name}, the sheet has 2; beyond them: 'Planted'" in str(caught.value)


def test_a_card_as_wide_as_its_column_is_not_wrapped(sheet_with):
    site = sheet_with("")
    body = PAGE.format('<h2>B</h2><div class="sheet-card"><h3>C</h3><div class="highlight" '
                           'data-snippet="c.py#c"><pre><code>'
                       + "w" * sheet.WIDTH + "\n</code></pre></div></div>")  # fmt: skip
    (site / sheet.PAGE).write_text(body, encoding="utf-8")
    for name in sheet.PAPERS:
        pdf = typst.make("planted", sheet.source(site, name), width=str(sheet.WIDTH))
        text = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
        assert "w" * sheet.WIDTH in text
