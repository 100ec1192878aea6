"""The site works in a real browser. `nox -s site` builds it, `nox -s browser` runs this."""

import contextlib
import functools
import gzip
import http.server
import json
import threading

import pytest
from axe_playwright_python.sync_playwright import Axe

from publish import pages, questions, site
from tests import browser

WIDTHS, SCHEMES = (360, 1280), ("light", "dark")
PAGES = sorted(p.relative_to(site.SITE).as_posix() for p in site.SITE.rglob("*.html"))
QUIZ_KEY = "python-concurrency.quiz.v1"
AXE = Axe()
FAULTS = {"resultTypes": ["violations"]}
ALL = "* { content-visibility: visible !important }"  # as if the reader had been everywhere
FAILED = "Failed to load resource: net::ERR_FAILED"
FIRST_VISIT, LATER_VISIT = 102_400, 30_720  # bytes over the wire, gzip, without headers
CHAPTERS = sorted(page for page, text in pages.sources().items() if questions.read(page, text))


@pytest.fixture(scope="module")
def chromium():
    with browser.opened() as opened:
        yield opened


@pytest.fixture(scope="module")
def address():
    """Serve site/ on a free port."""
    assert PAGES, "site/ is not built: run `nox -s site`"

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    handler = functools.partial(Quiet, directory=site.SITE)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def visit(chromium, address):
    """Return a function that opens a page; what it asked of whom and complained of is checked."""
    asked, complaints = [], []
    with contextlib.ExitStack() as stack:

        def visit(name, width=1280, scheme="light", stored=None, script="", **options):
            context = chromium.new_context(
                viewport={"width": width, "height": 900},
                color_scheme=scheme,
                reduced_motion="reduce",
                service_workers="block",
                permissions=["clipboard-read", "clipboard-write"],
                **options,
            )
            stack.callback(context.close)
            if stored is not None:
                context.add_init_script(f"localStorage.setItem('{QUIZ_KEY}', {json.dumps(stored)})")
            context.add_init_script(script)
            page = context.new_page()
            page.set_default_timeout(10_000)
            page.on("request", lambda request: asked.append(request.url))
            page.on(
                "console", lambda said: complaints.append(said.text) if said.type == "error" else 0
            )
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.goto(name if "://" in name else address + name)
            return page

        visit.asked = asked
        yield visit
        if any(url.startswith("file:") for url in asked):  # fonts are not preloaded from disk
            complaints = [c for c in complaints if "Access to font" not in c and c != FAILED]
        assert not complaints
        assert [url for url in asked if not url.startswith((address, "data:", "file:"))] == []


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(visit, name):
    found = []
    for width in WIDTHS:
        for scheme in SCHEMES:
            page = visit(name, width, scheme)
            page.add_style_tag(content=ALL)
            page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
            for violation in AXE.run(page, options=FAULTS).response["violations"]:
                nodes = [f"{n['target']}: {n['failureSummary']}" for n in violation["nodes"][:3]]
                found.append(f"{width} {scheme}: {violation['id']}: {violation['help']}: {nodes}")
    assert not found, f"{name}: mend docs/assets/style.css or the page:\n" + "\n".join(found)
    page.set_viewport_size({"width": 320, "height": 800})
    wide = page.evaluate("document.scrollingElement.scrollWidth")
    assert wide <= 320, (
        f"{name}: {wide} px wide in a window of 320: something cannot wrap or scroll"
    )


# --- Weight and movement -------------------------------------------------------------------------


MOVED = """
window.moved = 0;
new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) moved += value;
}).observe({ type: "layout-shift", buffered: true });
"""


def weight(url, address):
    """Return the size of a file of the site as a host sends it."""
    content = (site.SITE / url.removeprefix(address)).read_bytes()
    return len(content if url.endswith((".woff2", ".png")) else gzip.compress(content, 6))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", [*CHAPTERS, "questions.md"])
def test_a_page_is_light_and_nothing_moves_while_it_loads(visit, address, name, width):
    later = name.replace(".md", ".html")
    page = visit(later, width, script=MOVED)
    page.wait_for_load_state("networkidle")
    sizes = {url: weight(url, address) for url in {*visit.asked} if url.startswith(address)}
    assert len(sizes) > 10
    assert sum(sizes.values()) <= FIRST_VISIT, sizes
    assert sizes[address + later] <= LATER_VISIT
    assert page.evaluate("moved") < 0.01


def test_code_that_is_not_laid_out_yet_has_its_height_already(visit):
    page = visit("threading.html")
    heights = """[...document.querySelectorAll('.highlight pre')].map(
        (e) => e.getBoundingClientRect().height)"""
    before = page.evaluate(heights)
    page.add_style_tag(content=ALL)
    assert page.evaluate(heights) == pytest.approx(before, abs=0.5)
    assert len(before) > 50


# --- Terms ---------------------------------------------------------------------------------------


def test_a_term_says_what_it_means_on_focus_and_hover_and_escape_hides_it(visit):
    page = visit("threading.html")
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
    page = visit("threading.html", width=360)
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
    assert max(box["y"] + box["height"] for box in boxes) <= size[1]


# --- Search --------------------------------------------------------------------------------------


def search(page, words):
    field = page.locator("[data-md-component=search-query]")
    field.fill("")
    field.press_sequentially(words)
    page.wait_for_function(
        "words => document.querySelector('.md-search-result__list [href*=\"#\"]') "
        "&& document.querySelector('.md-search__input').value === words",
        arg=words,
    )
    return page.locator('.md-search-result__list [href*="#"]')


@pytest.mark.parametrize(
    "words", ["kill thread", "stop thread", "thread not stopping", "how do I kill a thread"]
)
def test_search_finds_one_answer_by_the_words_that_people_use(visit, words):
    page = visit("threading.html")
    first = search(page, words).first
    assert first.get_attribute("href").endswith("threading.html#stop-thread")
    assert first.locator("h2").inner_text() == "How do I stop a thread?"
    assert "uv run" not in first.inner_text()
    assert first.locator("pre").count() == 0  # prose comes first


def test_search_finds_each_question_by_each_of_its_wordings(visit):
    page = visit("threading.html")
    search(page, "thread")
    missed = page.evaluate(
        """async (wordings) => {
            const index = await (await fetch("search/search_index.json")).json();
            const worker = new Worker(JSON.parse(document.querySelector("#__config").text).search);
            const ask = (message) => new Promise((resolve) => {
                worker.onmessage = ({ data }) => resolve(data.data);
                worker.postMessage(message);
            });
            await ask({ type: 0, data: { ...index, options: { suggest: false } } });
            const missed = [];
            for (const [location, words] of wordings) {
                const { items } = await ask({ type: 2, data: words });
                const best = items.flat().sort((a, b) => b.score - a.score).slice(0, 5);
                if (!best.some((entry) => entry.location === location)) missed.push(words);
            }
            return missed;
        }""",
        [
            [f"{q.chapter}.html#{q.id}", words]
            for name, text in pages.sources().items()
            for q in questions.read(name, text)
            for words in (q.title.replace("`", ""), *q.aka)
        ],
    )
    assert missed == []


def test_the_search_index_is_loaded_when_it_is_needed(visit):
    asked = []
    page = visit("index.html")
    page.on("request", lambda request: asked.append(request.url))
    page.reload(wait_until="networkidle")
    assert not [url for url in asked if "search_index" in url]
    search(page, "deadlock")
    assert [url for url in asked if "search_index" in url]


# --- The index of questions ----------------------------------------------------------------------


def test_the_index_is_filtered_by_words_level_chapter_and_version(visit):
    page = visit("questions.html")
    shown = page.locator(".questions li:visible")
    every = shown.count()
    assert every == sum(len(questions.read(*source)) for source in pages.sources().items())
    for words in ("kill thread", "Stop a thread?", "how to terminate threads"):
        page.get_by_label("Words").fill(words)
        assert "How do I stop a thread?" in shown.locator("a").all_inner_texts()
        assert shown.count() < every / 4
    page.get_by_label("Words").fill("")
    page.get_by_label("Level").select_option("staff")
    assert set(shown.locator(".level").all_inner_texts()) == {"staff"}
    page.get_by_label("Chapter").select_option("gil")
    assert 0 < shown.count() < every
    assert page.locator(".questions h2:visible").count() == 1
    page.get_by_label("Level").select_option("")
    page.get_by_label("Chapter").select_option("")
    page.locator("select[name=new]").select_option("3.13")
    assert (
        0 < shown.count() == page.locator(".questions li:has(.since:text('3.13')):visible").count()
    )
    page.get_by_label("Words").fill("nothing is like this")
    assert shown.count() == 0
    assert page.locator("[name=count]").inner_text() == f"0 of {every} questions"


def test_without_javascript_the_index_is_the_plain_list(visit):
    page = visit("questions.html", java_script_enabled=False)
    assert page.locator(".questions li:visible").count() > 100
    assert page.locator("form.filter:visible").count() == 0
    words = visit("quiz.html", java_script_enabled=False).locator(".md-content noscript a")
    assert words.get_attribute("href") == "questions.html"
    assert words.bounding_box()["height"] > 0


# --- The quiz ------------------------------------------------------------------------------------


@pytest.fixture(params=["http", "file"])
def quiz_at(request):
    return "quiz.html" if request.param == "http" else (site.SITE / "quiz.html").as_uri()


def kept(page):
    return json.loads(page.evaluate(f"localStorage.getItem('{QUIZ_KEY}')"))["cards"]


def test_the_quiz_goes_by_keyboard_alone_and_remembers(visit, quiz_at):
    page = visit(quiz_at)
    title, press = page.locator(".card h2"), page.keyboard.press
    first = title.inner_text()
    assert page.locator(".card kbd").all_inner_texts() == ["space", "1", "2"]
    assert not page.locator(".answer").is_visible()
    press("2")  # nothing is marked before the answer is shown
    assert title.inner_text() == first
    press("Space")
    assert page.locator(".answer").is_visible()
    press("2")
    second = title.inner_text()
    assert second != first
    assert "Again tomorrow" in page.locator(".status").inner_text()
    press("Tab")
    press("Space")  # the button that has the focus
    assert page.locator(".answer").is_visible()
    press("1")
    boxes = {card: box for card, (box, _) in kept(page).items()}
    assert list(boxes.values()) == [1, 1]
    page.reload()
    assert title.inner_text() == second  # what was not known is due at once, before new ones
    press("Space")
    press("2")
    page.get_by_label("Level").select_option("staff")
    assert "· staff ·" in page.locator(".status").inner_text()
    page.get_by_label("Chapter").select_option("The GIL")
    assert "· The GIL · staff ·" in page.locator(".status").inner_text()


def test_a_card_climbs_the_boxes_and_falls_back(visit):
    page = visit("quiz.html")
    today = page.evaluate("Math.floor((Date.now() - new Date().getTimezoneOffset() * 6e4) / 864e5)")
    card = page.evaluate("QUIZ[0].id")
    for key, before, box, rest in [
        ("2", 1, 2, 3),
        ("2", 4, 5, 35),
        ("2", 5, 5, 35),
        ("1", 4, 1, 0),
    ]:
        state = json.dumps({"cards": {card: [before, today - 1]}})
        page.evaluate("([k, v]) => localStorage.setItem(k, v)", [QUIZ_KEY, state])
        page.reload()
        page.keyboard.press("Space")
        page.keyboard.press(key)
        assert kept(page)[card] == [box, today + rest]


@pytest.mark.parametrize(
    "stored",
    [
        *("", "{", "null", "[]", '"x"', "7", "{}", '{"cards": 1}', '{"cards": []}'),
        *('{"cards": {"a": 1}}', '{"cards": {"a": [9, 1]}}', '{"cards": {"a": ["1", 1]}}'),
    ],
)
def test_foreign_data_in_storage_resets_the_quiz_and_says_so(visit, stored):
    page = visit("quiz.html", stored=stored)
    assert "The quiz begins anew" in page.locator("[role=alert]").inner_text()
    page.keyboard.press("Space")
    page.keyboard.press("2")
    assert [box for box, _ in kept(page).values()] == [1]
    assert not page.locator("[role=alert]").is_visible()


def test_cards_that_are_gone_do_no_harm(visit):
    page = visit("quiz.html", stored='{"cards": {"no-such-question": [3, 1]}}')
    assert not page.locator("[role=alert]").is_visible()
    page.keyboard.press("Space")
    assert page.locator(".answer").is_visible()


def test_a_browser_that_keeps_nothing_still_asks(visit):
    page = visit("index.html")
    page.context.add_init_script(  # Material asks for its own keys: those it gets
        """for (const name of ["getItem", "setItem"]) {
            const real = Storage.prototype[name];
            Storage.prototype[name] = function (key, ...rest) {
                if (key.includes("quiz")) throw new Error("refused");
                return real.call(this, key, ...rest);
            };
        }"""
    )
    page.goto(page.url.replace("index", "quiz"))
    assert "keeps nothing" in page.locator("[role=alert]").inner_text()
    page.keyboard.press("Space")
    page.keyboard.press("2")
    assert "keeps nothing" in page.locator("[role=alert]").inner_text()


# --- Copying and permanent links -----------------------------------------------------------------


def copied(page):
    return page.evaluate("navigator.clipboard.readText()")


def test_copy_buttons_give_program_and_command_without_prompt_or_output(visit):
    page = visit("threading.html")
    head = page.locator("p.snippet").first
    head.locator("button").click()
    name = head.locator("a.file").inner_text()
    assert copied(page) == f"uv run snippets/{name}"
    program = page.locator(f'[data-snippet="{name}"]').first
    program.hover()
    program.locator("button").click()
    page.wait_for_function(
        "async () => !(await navigator.clipboard.readText()).startsWith('uv run')"
    )
    assert copied(page) == program.locator("code").inner_text().rstrip()
    assert page.locator(".output button").count() == 0


def test_a_console_block_is_copied_without_its_prompts(visit):
    page = visit("challenge.html")
    block = page.locator(".highlight:has(.gp)").first
    block.hover()
    block.locator("button").click()
    page.wait_for_function("async () => (await navigator.clipboard.readText()) !== ''")
    assert "$" not in copied(page)
    assert copied(page).strip()


def test_every_question_has_a_permanent_link(visit):
    page = visit("threading.html")
    links = page.locator("h2.q > a.headerlink")
    ids = page.locator("h2.q").evaluate_all("all => all.map((h) => h.id)")
    assert links.evaluate_all("all => all.map((a) => a.hash)") == [f"#{i}" for i in ids]
