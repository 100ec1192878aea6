"""The PDFs hold all of what the site says, on paper. `nox -s pdf` builds them, then runs this."""

import io
import re

import pikepdf
import pypdf
import pytest
from lxml import html

from publish.formats import archive, index, sheet, sheet_letter, typst
from publish.formats import book as pdf_book
from publish.formats.typst import PdfError, walk
from publish.read import book, pages, questions
from publish.read.book import Page
from publish.site.build import HTML

ASKED = questions.every(pages.sources())
FILES = (pdf_book.FILE, sheet.FILE, sheet_letter.FILE)


def artefact(name):
    path = archive.DIST / name
    assert path.is_file(), f"{path} is missing: run `nox -s pdf`"
    return path


def squeezed(text):
    """Return text without blanks: lines break differently on paper."""
    return "".join(text.split()).replace("\u200b", "")


@pytest.fixture(scope="module")
def whole():
    return book.read(HTML)


@pytest.fixture(scope="module")
def read_book():
    return pypdf.PdfReader(artefact(pdf_book.FILE))


def outline(reader):
    """Yield depth, title and page number of each bookmark."""

    def walked(items, depth):
        for item in items:
            if isinstance(item, list):
                yield from walked(item, depth + 1)
            else:
                yield depth, item.title, reader.get_destination_page_number(item)

    yield from walked(reader.outline, 0)


@pytest.mark.parametrize("name", FILES)
def test_a_pdf_is_tagged_for_screen_readers_and_knows_its_title(name):
    with pikepdf.open(artefact(name)) as document:
        assert document.Root.MarkInfo.Marked
        with document.open_metadata() as meta:
            assert meta.get("pdfuaid:part") == "1"
            assert meta.get("dc:title")
        fonts = {
            str(font.BaseFont)
            for page in document.pages
            for font in page.Resources.get("/Font", {}).values()
        }
    assert fonts
    assert all("Inter" in f or "JetBrains" in f for f in fonts), fonts


@pytest.mark.parametrize("name", FILES[1:])
def test_the_sheet_is_two_landscape_pages(name):
    reader = pypdf.PdfReader(artefact(name))
    assert len(reader.pages) == 2
    assert all(p.mediabox.width > p.mediabox.height for p in reader.pages)


@pytest.mark.parametrize("name", FILES[1:])
def test_each_column_of_the_sheet_is_full(name):
    for page in pypdf.PdfReader(artefact(name)).pages:
        ends = [page.mediabox.height] * 4  # pt above the lower edge

        def lower(text, base, matrix, font, size, page=page, ends=ends):
            x, y = base[4] + matrix[4] * base[0], base[5] + matrix[5] * base[3]
            if text.strip() and 20 < y < page.mediabox.height:  # above the footer
                column = int(x / page.mediabox.width * 4)
                ends[column] = min(ends[column], y)

        page.extract_text(visitor_text=lower)
        assert max(ends) < 37, ends  # the margin is 25; a column without text has its page's height


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
def test_a_sheet_that_knows_its_address_shows_it_as_qr_code_on_its_two_pages(
    paper, whole, monkeypatch
):
    monkeypatch.setattr(sheet, "SITE_URL", "https://docs.example.org/python-concurrency/")
    with pikepdf.open(io.BytesIO(sheet.build(whole, paper))) as document:
        assert len(document.pages) == 2
        said = {str(o.Alt) for o in document.objects if "/Alt" in getattr(o, "keys", tuple)()}
    assert "QR code of https://docs.example.org/python-concurrency/" in said


def test_the_sheet_has_as_much_air_as_two_pages_hold(whole, monkeypatch):
    monkeypatch.setattr(sheet, "AIR", (9.0, sheet.AIR[-1]))
    with pikepdf.open(io.BytesIO(sheet.build(whole))) as document:
        assert len(document.pages) == 2
    monkeypatch.setattr(sheet, "AIR", (9.0,))
    with pytest.raises(PdfError, match=r"beyond them: .*: take as many lines out"):
        sheet.build(whole)


def test_the_book_has_every_question_in_its_bookmarks_and_at_most_400_pages(read_book):
    titles = {squeezed(title) for _, title, _ in outline(read_book)}
    missing = [q.id for q in ASKED if squeezed(q.title.replace("`", "")) not in titles]
    assert missing == []
    assert len(read_book.pages) <= 400


def test_the_book_shows_every_program_and_its_output(read_book, whole):
    text = squeezed("".join(page.extract_text() for page in read_book.pages))
    checked = 0
    for page in whole.questions:
        for caption in page.body.xpath(".//details[not(@data-tool)]//span[@class='caption']"):
            checked += 1
            assert squeezed(caption.text_content()) in text, caption.text_content()
    assert checked > 500


def test_the_index_leads_every_name_and_wording_to_the_page_of_its_question(read_book, whole):
    begins = {squeezed(title): number for _, title, number in outline(read_book)}
    text = squeezed("".join(p.extract_text() for p in read_book.pages[begins["Index"] :]))
    names = [(*name.rpartition(".")[::-2], page) for name, _, page in index.shown(whole)]
    asked = [(words, "", page) for words, page in index.asked(whole)]
    lacking = [
        word
        for word, owner, page in names + asked
        if f"{squeezed(word + owner)}{begins[squeezed(page.title)] + 1}" not in text
    ]
    assert len(names) > 500
    assert len(asked) > 1000
    assert lacking == []


def test_the_head_of_a_page_names_the_question_that_the_page_begins_with(read_book):
    begins = {}  # the last question that began before a page
    for depth, title, number in outline(read_book):
        if depth == 1:
            begins.setdefault(number, []).append(squeezed(title))
    checked, last = 0, ""
    for number, page in enumerate(read_book.pages):
        text = squeezed(page.extract_text())
        first = begins.get(number, [""])[0]
        head = next((t for t in (first, last) if t and text.find(t) in range(80)), "")
        if first and text.count(first) == 2 and text.find(first) < 80:
            checked += 1  # it begins the page: it stands in the head as well
        elif last and head == last:
            checked += 1
        last = begins.get(number, [last])[-1]
    assert checked > 200


def test_no_line_begins_with_the_page_of_a_link_nor_is_a_level_alone_on_one(read_book):
    lines = [
        (number, line.strip())
        for number, page in enumerate(read_book.pages, 1)
        for line in page.extract_text().split("\n")
    ]
    levels = {q.level for q in ASKED}
    assert sum(bool(re.search(r" p\.\W?\d+", line)) for _, line in lines) > 500
    assert [at for at in lines if re.match(r"p\.\W?\d+", at[1]) or at[1] in levels] == []


def test_the_book_says_what_its_marks_mean_before_its_first_chapter(read_book, whole):
    first = next(number for _, title, number in outline(read_book) if title == "Basics")
    said = read_book.pages[first - 1].extract_text()
    words = {w.text for q in whole.questions for w in q.body.find_class("verdict")}
    assert words == {"Breaks", "Raises", "Hangs", "Holds"}
    assert "How to read it" in said
    assert [w for w in words if w not in said] == []


def parted(rows, above):
    """Return how many rows of a table stand on each page, `above` points further down."""
    body = "".join(f"[row{n}], [value]," for n in range(rows))
    pdf = typst.pdf(
        "table",
        '#import "/publish/formats/typst/book.typ": *\n#set document(title: "x")\n'
        f'#set page(paper: "a4", margin: margins)\n#show: faces.with(9.3pt, code-size)\n'
        f"#block(height: {above}pt)\n#grid-of(2, ([a], [b]), ({body}))",
    )
    return [p.extract_text().count("row") for p in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def test_a_short_table_stays_on_one_page_and_no_row_of_a_long_one_stands_before_the_others():
    found = [parted(8, above) for above in range(500, 740, 40)]
    assert [each for each in found if 8 not in each] == []
    assert any(len(each) == 2 for each in found)
    found = [parted(14, above) for above in range(400, 740, 20)]
    assert any(0 < each[0] < 14 for each in found)
    assert [each for each in found if each[0] in (1, 2)] == []


def test_a_trap_stays_with_the_program_that_it_announces():
    def told(words):
        title = "<p class='admonition-title'>Trap</p>"
        return walk.write(
            page(f"<div class='admonition'>{title}<p>{words}</p></div>"), None, frozenset()
        )

    assert "sticky: true" in told("It hangs:")
    assert "sticky: false" in told("It hangs.")


def page(inner):
    body = html.fragment_fromstring(f"<article><h1>T</h1>{inner}</article>")
    return Page("a/b.html", "T", body, body, None)


@pytest.mark.parametrize(
    ("inner", "message"),
    [
        ("<video></video>", "does not know this element"),
        ('<p class="odd">x</p>', "docs/a/b.md: <p class=\"odd\"> 'x': the PDF does not know"),
        ('<p><a href="c.html">x</a></p>', "leads to 'c.html', which the PDF does not hold"),
        ("<figure class='timeline'><svg></svg></figure>", "a picture without words"),
    ],
)
def test_what_paper_cannot_hold_stops_the_build_by_page_and_element(inner, message):
    with pytest.raises((PdfError, SystemExit)) as caught:
        walk.write(page(inner), frozenset(), frozenset())
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("site", "written"),
    [("https://example.org/", '#link("https://example.org/c/d.html")[#"x";];'), ("", '[#"x";]')],
)
def test_paper_leads_to_the_site_by_its_whole_address(site, written, monkeypatch):
    monkeypatch.setattr(walk, "SITE_URL", site)
    known = frozenset({"c/d.html"})
    for labels in (None, frozenset()):  # the sheet, and the book
        asked = page('<p><a href="../c/d.html">x</a></p>')
        text = walk.write(asked, labels, frozenset(), site=known)
        assert written in text
        assert ("#link" in text) == bool(site)


def test_nothing_is_lost_on_the_way():
    text = walk.write(page("<p>a <em>b</em> c</p><ul><li>d</li></ul>"), None, frozenset())
    assert "".join(re.findall(r'#"(.*?)";', text)).replace(" ", "") == "Tabcd"
    assert '#emph[#"b";];' in text


def test_what_is_lost_on_the_way_is_told(monkeypatch):
    monkeypatch.setitem(walk.ELEMENTS, "em", lambda asked, element: "")
    with pytest.raises(PdfError, match=r"docs/a/b.md: characters: 3 read, 2 written: mend walk"):
        walk.write(page("<p>a <em>b</em></p>"), None, frozenset())


def test_a_glyph_that_the_fonts_lack_stops_the_build():
    template = '#import "/publish/formats/typst/sheet.typ": *\n#set document(title: "x")\n'
    with pytest.raises(PdfError, match="could not be displayed"):
        typst.pdf(
            "glyph", template + '#set text(font: "Inter", fallback: false)\n\u2603', width="1"
        )


def test_a_line_too_wide_for_the_sheet_is_named(whole):
    wide = sheet.WIDTH
    try:
        sheet.WIDTH = 10
        found = sheet.too_wide(whole)
    finally:
        sheet.WIDTH = wide
    assert found
    assert "a column holds 10: shorten" in found[0]


def test_more_than_two_pages_are_told_by_what_stands_beyond_them():
    with pikepdf.open(io.BytesIO(artefact(pdf_book.FILE).read_bytes())) as document:
        assert sheet.beyond(document, len(document.pages)) == []
        assert sheet.beyond(document, len(document.pages) - 1)
