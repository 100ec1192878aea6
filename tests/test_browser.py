"""The site works in a real browser. `nox -s browser` builds it and runs this."""

import gzip
import io
import json
import re

import pypdf
import pytest
from playwright.sync_api import expect

from publish import ROOT
from publish.read import pages, questions, snippets
from publish.site.build import SITE
from tests import browser
from tests.browser import chromium

__all__ = ["chromium"]  # a fixture
WIDTHS, SCHEMES = (360, 1280), ("light", "dark")
MOVED_AWAY = {p.name for p in SITE.glob("*.html") if (SITE / p.stem).is_dir()}  # old addresses
PAGES = sorted(
    p.relative_to(SITE).as_posix() for p in SITE.rglob("*.html") if p.name not in MOVED_AWAY
)
ASKED = questions.every(pages.sources())
FIRST_VISIT, LATER_VISIT = 102_400, 20_480  # bytes over the wire, gzip, without headers
QUESTION = "races/lost-update.html"


@pytest.fixture(scope="module")
def address():
    """Serve site/ on a free port."""
    assert PAGES, "site/ is not built: run `nox -s site`"
    server = browser.Server(SITE)
    yield server.url
    server.stop()


@pytest.fixture
def visit(chromium, address):
    """Return a function that opens a page; what it asked of whom and complained of is checked."""
    with browser.visits(chromium) as opened:

        def visit(name, width=1280, scheme="light", **options):
            return opened(
                name if "://" in name else address + name,
                viewport={"width": width, "height": 900},
                color_scheme=scheme,
                service_workers="block",
                permissions=["clipboard-read", "clipboard-write"],
                **options,
            )

        visit.asked, visit.complaints = opened.asked, opened.complaints
        yield visit
    assert [u for u in visit.asked if not u.startswith((address, "data:", "file:"))] == []


@pytest.fixture(scope="module")
def look(chromium, address):
    """Return a function that opens a page as on a first visit, in one tab for all.

    A tab that stays has compiled axe and the theme's scripts: 0.6 s a look, 2.3 s in a new one.
    """
    with browser.visits(chromium) as opened:
        forget = "localStorage.clear(); sessionStorage.clear()"
        tab = opened(address + PAGES[0], forget, service_workers="block")

        def look(name, width, scheme):
            tab.set_viewport_size({"width": width, "height": 900})
            tab.emulate_media(color_scheme=scheme)
            tab.goto(address + name)
            return tab

        look.asked, look.complaints = opened.asked, opened.complaints
        yield look


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_as_a_page_loads_and_nothing_is_wider_than_the_screen(
    look, address, name, request
):
    found = []
    looks = [(width, scheme) for width in WIDTHS for scheme in SCHEMES]
    nth = PAGES.index(name)
    alike = "/" in name  # questions and chapters: each eighth in all four
    if alike and nth % 8 and not request.config.getoption("every_look"):
        looks = [looks[nth % 4]]
    for width, scheme in looks:
        page = look(name, width, scheme)
        found += [f"{width} {scheme}: {fault}" for fault in browser.faults(page)]
    found += [f"asks {url}" for url in look.asked if not url.startswith((address, "data:"))]
    found += look.complaints
    look.asked.clear()
    look.complaints.clear()
    assert not found, f"{name}: mend docs/assets/*.css or the page:\n" + "\n".join(found)
    page.set_viewport_size({"width": 320, "height": 800})
    wide = page.evaluate("document.scrollingElement.scrollWidth")
    assert wide <= 320, f"{name}: {wide} px wide in a window of 320: something cannot wrap"


# --- Weight and movement -------------------------------------------------------------------------

MOVED = """
window.moved = 0;
new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) moved += value;
}).observe({ type: "layout-shift", buffered: true });
"""


def weight(url, address):
    """Return the size of a file of the site as a host sends it."""
    content = (SITE / url.removeprefix(address)).read_bytes()
    return len(content if url.endswith((".woff2", ".png")) else gzip.compress(content, 6))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    "name", ["index.html", QUESTION, "races/index.html", "asyncio/streams.html"]
)
def test_a_page_is_light_and_nothing_moves_while_it_loads(visit, address, name, width):
    page = visit(name, width, script=MOVED)
    page.wait_for_load_state("networkidle")
    sizes = {url: weight(url, address) for url in {*visit.asked} if url.startswith(address)}
    assert len(sizes) > 8
    assert sum(sizes.values()) <= FIRST_VISIT, sizes
    if name == QUESTION:  # what each question asks for, and the heaviest
        shared = sum(sizes.values()) - weight(name, "")
        assert shared + max(weight(n, "") for n in PAGES if "/" in n) <= FIRST_VISIT
    assert page.evaluate("moved") < 0.02


def test_every_question_and_chapter_is_light_on_a_later_visit():
    sizes = {n: weight(n, "") for n in PAGES if "/" in n}
    assert len(sizes) > 150
    assert max(sizes.values()) <= LATER_VISIT, max(sizes, key=sizes.get)


# --- Terms ---------------------------------------------------------------------------------------


def test_a_term_says_what_it_means_on_focus_and_hover_and_escape_hides_it(visit):
    page = visit(QUESTION)
    term, said = page.locator("a.term").first, page.locator("[role=tooltip]")
    meaning = term.get_attribute("title")
    term.focus()
    assert said.inner_text() == meaning
    assert term.get_attribute("aria-describedby") == said.get_attribute("id")
    page.keyboard.press("Escape")
    assert not said.is_visible()
    assert term.get_attribute("title") == meaning
    page.evaluate("document.activeElement.blur()")
    term.hover()
    said.hover()  # the pointer may rest on it
    assert said.inner_text() == meaning
    page.mouse.move(0, 0)
    assert not said.is_visible()


def test_a_term_at_the_edge_of_a_small_screen_is_explained_on_it(visit):
    page = visit(QUESTION, width=360)
    for term in page.locator("a.term").all():
        term.focus()
        box = page.locator("[role=tooltip]").bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 360


# --- Home ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(1280, 900), (1440, 900)])
def test_the_home_page_fits_one_screen_with_nothing_on_top_of_anything(visit, size):
    page = visit("index.html", width=size[0])
    boxes = [
        page.locator(f".md-content__inner > {part}").bounding_box()
        for part in ("p:has(.home-search)", ".chooser", ".chapters", ".proof")
    ]
    for i, a in enumerate(boxes):
        for b in boxes[i + 1 :]:
            beside = a["x"] + a["width"] <= b["x"] or b["x"] + b["width"] <= a["x"]
            above = a["y"] + a["height"] <= b["y"] or b["y"] + b["height"] <= a["y"]
            assert beside or above, (a, b)
    assert max(box["y"] + box["height"] for box in boxes[:3]) <= size[1]


# --- Search --------------------------------------------------------------------------------------


def search(page, words):
    if not page.locator("dialog.search[open]").count():
        page.keyboard.press("/")
    field = page.locator("dialog.search input")
    field.fill("")
    field.press_sequentially(words)
    expect(page.locator(".search-status")).not_to_be_empty()


def hits(page):
    return [a.get_attribute("href") for a in page.locator(".search-hits a").all()]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("stop a thread", "stop-thread"),
        ("deadlok", "deadlocks"),
        ("asyncio.gahter", "gather-or-taskgroup"),
        ("brokenprocesspool", "broken-pool"),
        ("threadpoolexecutor", "executors"),
        ("program hangs", "find-a-deadlock"),
        ("BoundedSemaphore released too many times", "semaphore"),
    ],
)
def test_search_leads_to_the_question(visit, words, wanted):
    page = visit(QUESTION)
    search(page, words)
    found = hits(page)
    assert any(url.endswith(f"/{wanted}.html") for url in found[:5]), found
    assert len([u for u in found if "cheatsheet" in u]) <= 2
    assert "cheatsheet" not in found[0]


def test_search_answers_every_wording_and_puts_each_heading_first(visit):
    """In the browser's own engine: one call each, without the dialog."""
    page = visit(QUESTION)
    wrong = page.evaluate("""async () => {
        const engine = await SEARCHING.ready();
        const ask = (words) => engine.ask(words, false).map(({ entry }) => entry)
            .filter((entry) => entry.kind === "question").slice(0, 5).map((entry) => entry.id);
        const wrong = [];
        for (const entry of SEARCH.filter((entry) => entry.kind === "question")) {
            if (ask(entry.title)[0] !== entry.id) wrong.push(entry.title);
            for (const words of entry.aka) if (!ask(words).includes(entry.id)) wrong.push(words);
        }
        return wrong;
    }""")
    assert wrong == []


def test_a_keystroke_is_answered_in_a_tenth_of_a_second(visit):
    page = visit(QUESTION)
    spent = page.evaluate("""async () => {
        const engine = await SEARCHING.ready();
        const times = [];
        for (const words of ["s", "st", "stop a th", "brokenprocesspool", "deadlok", "a b"]) {
            const tries = [0, 1, 2].map(() => { // the best: the machine may be busy elsewhere
                const start = performance.now();
                engine.ask(words, true);
                return performance.now() - start;
            });
            times.push(Math.min(...tries));
        }
        return Math.max(...times);
    }""")
    assert spent < 100


def test_back_from_a_hit_restores_the_list_and_escape_closes_it(visit):
    page = visit(QUESTION)
    search(page, "deadlock")
    before = hits(page)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/deadlocks.html")
    page.go_back()
    page.wait_for_selector("dialog.search[open] .search-hits a")
    assert page.locator("dialog.search input").input_value() == "deadlock"
    assert hits(page) == before
    page.keyboard.press("Escape")
    assert page.locator("dialog.search[open]").count() == 0


def test_what_is_typed_while_the_search_is_fetched_is_typed_into_it(visit):
    page, held = visit(QUESTION), []
    page.route("**/search.css", lambda route: held.append(route))  # it does not come yet
    page.keyboard.press("/")
    page.keyboard.type("next")  # "n" leads to the next page elsewhere
    assert page.locator("dialog.search input").input_value() == "next"
    assert page.locator("dialog.search").evaluate("(e) => e.style.opacity") == "0"  # not unstyled
    held[0].continue_()
    expect(page.locator("dialog.search")).to_have_css("opacity", "1")
    assert page.url.endswith(QUESTION)


def test_search_finds_the_pages_beside_the_chapters_by_their_names(visit):
    page = visit(QUESTION)
    for words, wanted in (("quiz",) * 2, ("numbers",) * 2, ("exercises", "exercises/index")):
        search(page, words)
        assert hits(page)[0].endswith(f"/{wanted}.html"), words


def test_an_error_is_found_by_what_it_says_with_its_name_before_it(visit):
    page = visit(QUESTION)
    search(page, "RuntimeError: cannot schedule new futures after shutdown")
    assert hits(page)[0].endswith("/executor-shutdown.html")


def test_no_result_offers_the_nearest_questions(visit):
    page = visit(QUESTION)
    search(page, "semafor")
    assert page.locator(".search-status").inner_text().startswith("Nothing says that. The nearest")
    assert any(url.endswith("/semaphore.html") for url in hits(page))
    search(page, "qqzzxx")
    leads = page.locator(".search-status a")
    assert leads.get_attribute("href").endswith("/questions.html")
    assert not hits(page)
    assert not browser.faults(page)


def test_the_search_is_not_loaded_before_it_is_wanted(visit):
    page = visit(QUESTION)
    page.wait_for_load_state("networkidle")
    assert not [url for url in visit.asked if "search-data" in url]


def test_the_home_page_and_the_404_page_open_the_search(visit):
    for name in ("index.html", "404.html"):
        page = visit(name)
        page.locator("a.home-search").click()
        expect(page.locator("dialog.search[open]")).to_have_count(1)  # once its style is there


def test_the_index_is_filtered_by_words_level_chapter_and_version_and_keeps_its_address(visit):
    page = visit("questions.html?words=deadlock&level=junior")
    count = page.locator(".filter output")
    expect(count).to_have_text(re.compile(r"^[1-9]\d? of"))
    shown = page.locator(".questions li:visible")
    assert shown.count() == int(count.inner_text().split()[0])
    assert "words=deadlock&level=junior" in page.url
    page.locator("[name=words]").fill("")
    page.locator("[name=level]").select_option("staff")
    staff = sum(q.level == "staff" for q in ASKED)
    expect(count).to_have_text(re.compile(f"^{staff} of"))
    assert page.url.endswith("?level=staff")


def test_the_list_of_programs_marks_the_one_that_was_gone_to(visit):
    page = visit("races/deadlocks.html")
    links = page.locator(".md-sidebar--secondary .md-nav__link")
    assert links.count() == 6
    for n in (1, 3, 4):
        links.nth(n).click()
        expect(links.nth(n)).to_have_class(re.compile("md-nav__link--active"))


@pytest.mark.parametrize(("width", "menu"), [(390, False), (1280, True)])
def test_a_chapter_s_questions_can_be_jumped_to_where_no_menu_lists_them(visit, width, menu):
    page = visit("races/index.html", width)
    jump = page.locator(".asked .jump")
    expect(jump).to_be_visible(visible=not menu)
    beside = expect(page.locator(".md-sidebar--primary a[href='lost-update.html']").first)
    beside.to_be_in_viewport() if menu else beside.not_to_be_in_viewport()
    assert jump.locator("a").count() == page.locator(".asked h2").count()
    if not menu:
        jump.locator("summary").click()
        jump.locator("a").last.click()
        expect(page.locator(".asked h2").last).to_be_in_viewport()


# Where the focus is, and whether it is seen there.
FOCUSED = """() => {
  const has = document.activeElement, box = has.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return [has.ariaLabel || has.innerText, has.contains(top) || has.matches(".md-option")];
}"""


def test_in_a_narrow_window_the_keyboard_opens_the_menu_and_the_focus_is_always_seen(visit):
    page = visit(QUESTION, 390)  # a desktop's, enlarged
    menu = page.get_by_role("button", name="Menu")
    sidebar, opened = page.locator(".md-sidebar--primary"), page.locator("#__drawer")

    def walk(steps):
        for _ in range(steps):
            page.keyboard.press("Tab")
            name, seen = page.evaluate(FOCUSED)
            yield name
            assert seen, f"{name}: it has the focus, and something lies upon it"

    assert "Menu" in [*walk(10)]
    assert not sidebar.evaluate("bar => bar.contains(document.activeElement)")
    for key in (" ", "Enter"):
        menu.focus()
        page.keyboard.press(key)
        expect(opened).to_be_checked()
        expect(menu).to_have_attribute("aria-expanded", "true")
        names = [*walk(20)]
        assert {"Home", "Races, deadlocks and their kin", "What is a race condition?"} <= {*names}
        page.keyboard.press("Escape")
        expect(opened).not_to_be_checked()
        expect(menu).to_be_focused()
    menu.focus()
    page.keyboard.press("Enter")
    sidebar.locator("a:visible").last.focus()
    page.keyboard.press("Tab")  # on to the page, upon which the menu lies
    expect(opened).not_to_be_checked()
    page.set_viewport_size({"width": 1280, "height": 900})
    expect(menu).to_be_hidden()
    assert not sidebar.evaluate("bar => bar.inert")


def test_space_does_what_enter_does_on_the_switch_of_colours_and_on_a_chapter_s_toggle(visit):
    page = visit(QUESTION)
    scheme, pages = page.locator("body"), page.locator(".md-nav__toggle").first
    page.locator(".md-option:has(+ label:not([hidden]))").focus()
    for colours in ("slate", "default"):
        page.keyboard.press(" ")
        expect(scheme).to_have_attribute("data-md-color-scheme", colours)
    page.locator("label", has_text="Show or hide the pages").first.focus()
    expect(pages).to_be_checked()
    page.keyboard.press(" ")
    expect(pages).not_to_be_checked()
    assert page.evaluate("scrollY") == 0


BESIDE = """all => all.filter((tools) => {
  const box = (part) => tools.querySelector(part).getBoundingClientRect();
  const [name, both] = [box(".file"), box(".both")];
  return tools.offsetHeight && (both.top > name.bottom - 4 || name.right > both.left);
}).map((tools) => tools.innerText)"""


@pytest.mark.parametrize("name", ["cancellation/signals.html", "sharing/who-cleans-up.html"])
def test_on_a_phone_a_program_s_buttons_stand_beside_its_name_which_is_not_cut(visit, name):
    page = visit(name, 390, is_mobile=True, has_touch=True)
    page.evaluate("document.querySelectorAll('.program').forEach((one) => (one.open = true))")
    heads = page.locator(".program > .tools:not(:has(.part))")
    assert heads.count() > 4
    assert heads.evaluate_all(BESIDE) == []
    files = heads.locator(".file")
    assert files.evaluate_all("all => all.filter((it) => it.scrollWidth > it.clientWidth)") == []


def test_code_that_scrolls_is_reached_by_keyboard_on_a_touch_screen_too(visit):
    page = visit("races/deadlocks.html", 360, has_touch=True, is_mobile=True)
    page.wait_for_load_state("networkidle")
    page.locator(".fold").click()
    wide = "(code) => code.scrollWidth > code.clientWidth"
    codes = [c for c in page.locator("pre > code").all() if c.evaluate(wide)]
    assert len(codes) > 3
    for code in codes:
        expect(code).to_have_attribute("tabindex", "0")


def test_a_finger_s_first_tap_on_a_term_shows_its_meaning_and_the_second_follows_it(visit):
    page = visit("races/deadlocks.html", 360, has_touch=True)
    term = page.locator("a.term").first
    term.tap()
    expect(page.get_by_role("tooltip")).to_be_visible()
    assert page.url.endswith("/races/deadlocks.html")
    term.tap()
    page.wait_for_url("**/glossary.html#*")


# --- Programs ------------------------------------------------------------------------------------


def copied(page):
    return page.evaluate("navigator.clipboard.readText()")


def test_one_button_copies_the_program_and_says_so_where_it_fails(visit):
    page = visit(QUESTION)
    button = page.get_by_role("button", name="Copy: the broken program lost_update_broken.py")
    button.click()
    expect(page.locator(".said")).not_to_be_empty()
    assert page.locator(".said").inner_text() == "Copied. This program fails on purpose."
    code = snippets.read("races/lost_update_broken.py").code
    assert copied(page).rstrip() == code.rstrip()


def test_the_command_runs_the_file_of_this_very_site(visit, address):
    page = visit(QUESTION)
    page.get_by_role(
        "button", name="uv run: copy the command that runs lost_update_broken.py"
    ).click()
    expect(page.locator(".said")).not_to_be_empty()
    assert copied(page) == f"uv run {address}snippets/races/lost_update_broken.py"


def test_a_part_is_copied_whole(visit):
    page = visit("challenge/five-downloads.html")
    page.locator(".tools button").first.click()
    expect(page.locator(".said")).not_to_be_empty()
    whole = copied(page)
    assert whole == (SITE / "snippets/challenge/five_downloads.py").read_text()
    assert "--8<--" not in whole


def test_a_console_block_is_copied_without_prompt_and_output(visit):
    page = visit("challenge/five-downloads.html")
    page.locator(".copy-console").first.click()
    expect(page.locator(".said")).not_to_be_empty()
    assert copied(page).startswith("python five_downloads.py https://")


def test_the_code_that_an_exercise_begins_with_is_copied_as_it_is(visit):
    page = visit("exercises/rate-limiter.html")
    page.locator("[data-exercise] .copy-console").first.click()
    expect(page.locator(".said")).to_have_text("Copied the code.")
    folder = ROOT / "snippets/exercises/rate_limiter"
    assert copied(page).strip() in (folder / "task.py").read_text(encoding="utf-8")


def test_what_is_folded_opens_by_address_by_button_and_for_print(visit):
    page = visit(f"{QUESTION}#lost_update_message")
    assert page.locator("#lost_update_message").get_attribute("open") is not None
    page = visit(QUESTION)
    folded = page.locator("details.program:not([open])")
    assert folded.count() >= 1
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert folded.count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert folded.count() >= 1
    page.locator(".fold").click()
    assert folded.count() == 0


def test_what_changed_is_six_screens_of_a_phone_and_opens_by_chapter_and_by_address(visit):
    page = visit("changes.html", 390, is_mobile=True, has_touch=True)
    assert page.evaluate("document.documentElement.scrollHeight") <= 6 * 844
    day = page.locator("h2").first.get_attribute("id")
    page.locator("select").select_option("asyncio")
    entries = page.locator(".changed li:visible")
    assert page.locator("output").inner_text().startswith(f"{entries.count()} of ")
    assert {
        x.split("/")[0]
        for x in entries.evaluate_all(
            "(all) => all.map((x) => x.querySelector('a').getAttribute('href'))"
        )
    } == {"asyncio"}
    assert page.url.endswith("?chapter=asyncio")
    assert visit(page.url).locator(".changed li:visible").count() == entries.count()
    page = visit(f"changes.html#{day}-1")
    assert page.locator(".changed[open]").count() == 1
    assert page.locator(f"[id='{day}-1']").is_visible()
    page = visit("changes.html?chapter=none")
    assert page.locator(".changed:visible").count() == page.locator(".changed").count()


def test_a_print_from_dark_is_light(visit):
    page = visit(QUESTION, scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    look = "(e) => [getComputedStyle(e).color, getComputedStyle(e).backgroundColor]"
    assert page.locator("article h1").evaluate(look)[0] == "rgb(31, 36, 48)"
    assert page.locator(".highlight code").first.evaluate(look)[0] == "rgb(31, 36, 48)"


@pytest.mark.parametrize("width", [700, 1280])
def test_the_home_page_prints_the_chooser_s_table_below_its_heading_and_not_the_form(visit, width):
    page = visit("index.html", width)
    page.emulate_media(media="print")
    assert page.locator(".chooser").is_hidden()
    assert page.locator(".home-search").is_hidden()
    parts = ("#which-tool-do-i-need", "#chooser-table", "#chapters", ".chapters", "#what-changed")
    tops = [page.locator(part).bounding_box()["y"] for part in parts]
    assert tops == sorted(tops)


@pytest.mark.parametrize(
    "name", ["asyncio/streams.html", "hangs.html", "interview.html", "play.html"]
)
def test_no_printed_page_ends_with_what_announces_something_and_buttons_are_not_printed(
    visit, name
):
    page = visit(name)
    printed = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True))).pages
    parts = "h2, h3, .caption, .file, .ask > p, p:has(+ :is(.program, .hang, .highlight, .play))"
    asked = page.locator(f"article :is({parts})").all_text_contents()
    announced = ["".join(text.split()).removesuffix("¶") for text in asked]
    lines = [text.extract_text().strip().split("\n") for text in printed]
    ends = ["".join(each[-1].split()) for each in lines[:-1]]
    assert len(announced) > 20
    assert len(ends) > 3
    assert [e for e in ends if len(e) > 7 and any(a.endswith(e) for a in announced)] == []
    words = {line.strip() for each in lines for line in each}
    assert not words & {"Copy", "Run", "The short answer"}


def test_the_sheet_prints_from_the_browser_on_two_pages(visit):
    page = visit("cheatsheet.html")
    printed = pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    assert len(printed.pages) == 2
    page.emulate_media(media="print")
    size = "(e) => parseFloat(getComputedStyle(e).fontSize)"
    title = page.locator(".sheet-card h3").first.evaluate(size)
    beside = page.locator(".sheet-card .since, .sheet-group figcaption, .sheet-group small").all()
    assert beside
    assert all(each.evaluate(size) <= title for each in beside)
    box = "(e) => [e.getBoundingClientRect().top, e.getBoundingClientRect().bottom]"
    first, second = (e.evaluate(box) for e in page.locator(".sheet-group table").all()[:2])
    assert first[1] < second[0]


def test_the_sheet_is_seven_screens_and_its_tables_stand_at_its_margin(visit):
    page = visit("cheatsheet.html")
    page.locator(".md-typeset__scrollwrap .md-typeset__scrollwrap").first.wait_for()  # the theme's
    assert page.evaluate("document.documentElement.scrollHeight") <= 7 * 900
    left = "(e) => e.getBoundingClientRect().left"
    title = page.locator(".sheet-group > h2").first.evaluate(left)
    assert page.locator(".sheet-group table").first.evaluate(left) == title


def test_old_addresses_lead_to_the_new_ones(visit):
    page = visit("races.html#lost-update")
    page.wait_for_url("**/races/index.html#lost-update")
    assert page.locator("h2#lost-update a").first.get_attribute("href") == "lost-update.html"


# --- Quiz ----------------------------------------------------------------------------------------


def test_the_quiz_begins_where_it_is_hosted(visit):  # its policy lets it load its cards
    page = visit("quiz.html")
    page.get_by_role("button", name="Start").click()
    expect(page.locator(".quiz .status")).to_contain_text("Card 1 of 10")


# --- What a browser keeps and what a page may run ------------------------------------------------


@pytest.mark.parametrize(
    "script",
    [
        browser.DENIED,
        *(
            f"localStorage.setItem('/.__palette', {json.dumps(value)})"
            for value in ("{", "null", "3", '{"color":3}', '{"index":0,"color":{"a b":"c"}}', "[]")
        ),
    ],
)
def test_search_and_copying_work_where_the_browser_keeps_nothing_or_nonsense(visit, script):
    page = visit(QUESTION, script=script)
    search(page, "deadlock")
    assert hits(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Copy: the broken program lost_update_broken.py").click()
    expect(page.locator(".said")).not_to_be_empty()
    page.locator("form[data-md-component=palette] label:visible").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_a_choice_of_colours_is_kept(visit):
    page = visit(QUESTION)
    page.locator("form[data-md-component=palette] label:visible").click()
    page.goto(page.url.replace("lost-update", "check-then-act"))
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"


def test_a_page_runs_nothing_that_the_build_has_not_seen(visit):
    page = visit(QUESTION)
    page.evaluate("""() => {
        const script = document.createElement("script");
        script.textContent = "window.foreign = 1";
        document.body.append(script);
        document.body.insertAdjacentHTML("beforeend", "<img src='data:,x' onerror='foreign = 2'>");
    }""")
    page.wait_for_timeout(200)
    assert page.evaluate("window.foreign") is None
    assert len(visit.complaints) == 2
    visit.complaints.clear()
