"""The doors in a browser: search leads to them, the checklist is copied and is one printed side."""

import io
import re

import pypdf
import pytest
from playwright.sync_api import expect

from publish.read import doors
from publish.show import review
from tests.test_browser import address, chromium, hits, search, visit

__all__ = ["address", "chromium", "visit"]  # the fixtures of that file


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("interview", "interview.html"),
        ("review", "review.html"),
        ("goroutine", "coming-from.html#go-goroutine"),
        ("channel", "coming-from.html#go-channel"),
        ("errgroup", "coming-from.html#go-errgroup"),
        ("WaitGroup", "coming-from.html#go-sync-waitgroup"),
        ("CountDownLatch", "coming-from.html#java-countdownlatch"),
        ("CompletableFuture", "coming-from.html#java-completablefuture"),
        ("promise", "coming-from.html#javascript-promise"),
        ("Promise.all", "coming-from.html#javascript-promise-all"),
        ("ConfigureAwait", "coming-from.html#csharp-configureawait"),
        ("tokio::spawn", "coming-from.html#rust-tokio-spawn"),
        ("Mutex", "synchronization/lock.html"),
    ],
)
def test_search_knows_the_words_of_those_who_come_in(visit, words, wanted):
    page = visit("index.html")
    search(page, words)
    found = hits(page)
    assert any(url.endswith(f"/{wanted}") for url in found), found
    assert not page.locator(".search-status").inner_text().startswith("Nothing")


def test_a_row_of_another_language_opens_on_its_row(visit):
    page = visit("coming-from.html#rust-poison")
    row = page.locator("tr:target")
    assert row.locator("td").first.inner_text() == "poison"
    assert 0 <= row.bounding_box()["y"] < 900
    ids = page.locator(".words tbody tr").evaluate_all("rows => rows.map(row => row.id)")
    assert len(ids) == len({*ids}) >= 100


def test_all_short_answers_of_the_interview_open_at_once(visit):
    page = visit("interview.html")
    folded = page.locator(".ask details:not([open])")
    count = folded.count()
    assert count > 20
    page.get_by_role("button", name=f"open all {count} short answers").click()
    assert folded.count() == 0
    page.get_by_role("button", name="fold all short answers").click()
    assert folded.count() == count


def test_the_doors_stand_above_the_fold_and_each_leads_to_its_page(visit):
    page = visit("index.html")
    for name in doors.DOORS:
        link = page.locator(f'.doors a[href="{name}.html"]')
        box = link.bounding_box()
        assert box["y"] + box["height"] < 400
    page.locator(".doors li").first.click(position={"x": 200, "y": 40})  # the whole box leads there
    page.wait_for_url(f"**/{doors.DOORS[0]}.html")


def test_a_short_answer_waits_until_it_is_asked_for(visit):
    page = visit("interview.html")
    first = page.locator(".ask").first
    assert not first.locator("details p").is_visible()
    first.locator("summary").focus()
    page.keyboard.press("Enter")
    assert first.locator("details p").is_visible()


def test_the_checklist_is_copied_as_markdown(visit, address):
    page = visit("review.html")
    page.get_by_role("button", name="Copy as Markdown").click()
    expect(page.locator(".said")).not_to_be_empty()
    text = page.evaluate("navigator.clipboard.readText()")
    lines = text.splitlines()
    assert lines[0].startswith("### ")
    assert sum(line.startswith("- [ ] **") for line in lines) == len(review.read())
    links = re.findall(r"\[Why\?\]\(([^)]+)\)", text)
    assert len(links) == len(review.read())
    assert all(link.startswith(address) for link in links)
    assert "`with lock:`" in text
    assert "¶" not in text


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_checklist_is_one_printed_side(visit, scheme):
    page = visit("review.html", scheme=scheme)
    page.wait_for_load_state("networkidle")
    printed = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    assert len(printed.pages) == 1
    text = re.sub(r"\s+", " ", printed.pages[0].extract_text())
    assert text.count("Why?") == len(review.read()) + 1
