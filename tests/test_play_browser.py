"""Every play can be won by keyboard, and every fixed program says that no way on goes wrong."""

import gzip
import json
import re

import pytest
from playwright.sync_api import expect

from publish import ROOT
from publish.read import ends, pages, plays, snippets
from publish.site.build import SITE
from tests import browser
from tests.browser import chromium

__all__ = ["chromium"]  # a fixture
PAIRS = sorted(n.removesuffix("_broken.py") for n in plays.names() if n.endswith("_broken.py"))
KEY = "python-concurrency.play.v1"
PAGE = f"file://{SITE}/play.html"
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}


@pytest.fixture
def visit(chromium):
    """Return a function that opens a page from disk; whatever it complains of fails the test."""
    with browser.visits(chromium) as opened:
        yield lambda address=PAGE, **options: opened(address, **options)


def opened(page, name):
    """Open a play by keyboard; the focus is left on its title. Return it."""
    play = page.locator(f"[data-play='{name}']")
    play.locator("summary").focus()
    page.keyboard.press("Enter")
    play.get_by_role("button", name="Restart").wait_for()
    return play


def by_hand(page, play):
    """Make once more, by the threads' own keys, the moves that were made."""
    moves = play.locator(".made").inner_text().removeprefix("Moves: ").split(", ")
    page.keyboard.press("r")
    names = [b.inner_text() for b in play.locator(".runs button span").all()]
    for move in moves:
        page.keyboard.press(str(next(n for n, said in enumerate(names, 1) if said.endswith(move))))


def test_there_are_two_dozen_plays_on_the_page_and_each_stands_in_its_answer():
    sources = pages.sources()
    assert len(PAIRS) >= 12
    for name in PAIRS:
        call = f'{{{{ play("{name}") }}}}'
        assert call in sources["play.md"]
        assert any(call in text for page, text in sources.items() if "/" in page)


@pytest.mark.parametrize("name", PAIRS)
def test_the_broken_program_is_broken_and_the_fixed_one_is_not_by_keyboard_alone(visit, name):
    page = visit()
    play = opened(page, name)
    told, ways = play.locator(".told"), play.locator(".ways")
    recorded = ends.read(snippets.read(f"{name}_broken.py").ends.text)
    (orders,) = [o for o in recorded if o.wrong]
    verb = "goes" if orders.wrong == 1 else "go"
    expect(ways).to_have_text(
        "Orders that lead here: 1. Orders from here on: "
        f"{orders.total:,}, of which {orders.wrong:,} {verb} wrong."
    )
    for _ in range(40):
        if "bad" in (told.get_attribute("class") or ""):
            break
        page.keyboard.press("n")
    expect(told).to_have_class("told bad")
    expect(told).to_contain_text("Shown, it does not count as yours")
    expect(play.locator("summary .done")).to_have_text("")
    by_hand(page, play)
    expect(told).to_have_class("told bad")
    expect(play.locator("summary .done")).to_have_text("✓ broken by you")
    play.get_by_role("button", name="Fixed program").focus()
    page.keyboard.press("Enter")
    for _ in range(60):
        if "good" in (told.get_attribute("class") or ""):
            break
        expect(ways).not_to_contain_text("wrong")  # it is the reader's to find out
        page.keyboard.press("n")
    expect(told).to_have_class("told good")
    expect(play.locator("summary .done")).to_have_text("✓ broken by you, ✓ cure tried")
    page.keyboard.press("u")
    expect(ways).to_contain_text(", and none goes wrong.")


def test_a_reader_loses_an_update_with_the_keys_of_the_threads_and_takes_a_step_back(visit):
    page = visit()
    play = opened(page, "races/count_orders")
    told, ways = play.locator(".told"), play.locator(".ways")
    lead = "Orders that lead here"
    expect(ways).to_have_text(f"{lead}: 1. Orders from here on: 6, of which 4 go wrong.")
    for key in "12":
        page.keyboard.press(key)
    expect(told).to_have_text("bob ran “seen = count”.")
    expect(ways).to_have_text(f"{lead}: 2. Orders from here on: 2, of which 2 go wrong.")
    expect(play.locator("li.here")).to_have_text("count = seen + 1 ann bob", use_inner_text=False)
    expect(play.locator("dd").first).to_have_text("seen = 0")
    for key in "12":
        page.keyboard.press(key)
    expect(told).to_have_text(
        "bob ran “count = seen + 1”. It goes wrong: an update is lost. Printed: count: 1."
    )
    expect(play.locator("pre")).to_have_text("count: 1")
    page.keyboard.press("1")
    expect(told).to_have_text("It is over. It goes wrong: an update is lost.")
    page.keyboard.press("u")
    expect(told).to_have_text("One step back. count: 1.")
    expect(play.locator(".made")).to_have_text("Moves: ann, bob, ann")
    page.keyboard.press("r")
    expect(told).to_have_text("At the start.")
    page.keyboard.press("u")
    expect(told).to_have_text("This is the start.")


def test_who_waits_and_for_whom_is_seen_and_said_and_the_button_does_nothing(visit):
    page = visit()
    play = opened(page, "races/seat_orders")
    for key in "12":
        page.keyboard.press(key)
    run = play.get_by_role("button", name="Run bob")
    expect(run).to_have_attribute("aria-disabled", "true")
    expect(play.locator(".stuck")).to_contain_text("waits for lock, held by ann")
    expect(play.locator("dl").nth(1)).to_contain_text("held by ann; bob waits")
    run.focus()
    page.keyboard.press("Enter")
    expect(play.locator(".told")).to_have_text("bob can't go on: it waits for lock, held by ann.")
    expect(play.locator(".made")).to_have_text("Moves: ann, bob")


def test_from_where_all_ends_well_no_move_to_a_bad_end_is_shown(visit):
    page = visit()
    play = opened(page, "races/count_orders")
    for key in "11n":
        page.keyboard.press(key)
    expect(play.locator(".ways")).to_have_text(
        "Orders that lead here: 1. Orders from here on: 1, and none goes wrong."
    )
    expect(play.locator(".told")).to_have_text("From here every way ends well. Undo, or restart.")


def test_a_notify_says_whom_it_wakes_or_that_nobody_hears_it(visit):
    page = visit()
    play = opened(page, "races/wakeup_orders")
    told, lines = play.locator(".told"), []
    for order in ("2" * 6, "1" * 6 + "2" * 6):  # bob notifies first; ann waits first
        page.keyboard.press("r")
        for key in order:
            page.keyboard.press(key)
            lines.append(told.inner_text())
    heard = [line for line in lines if "notify()”" in line]
    assert "notify()”: nobody waits for it, and it is gone." in heard[0]
    assert "notify()”, and woke ann." in heard[1]
    assert any("ann waits for a notify" in line for line in lines)


def test_a_line_that_raised_is_not_said_to_have_run(visit):
    page = visit()
    play = opened(page, "queues/empty_orders")
    told = play.locator(".told")
    play.get_by_role("button", name="Fixed program").click()
    for key in "12":
        page.keyboard.press(key)
    expect(told).to_have_text("bob’s “taken.append(jobs.get_nowait())” raised Empty.")
    play = opened(page, "synchronization/condition_orders")
    said = []
    for _ in range(30):
        page.keyboard.press("n")
        said.append(play.locator(".told").inner_text())
    (raised,) = [n for n, text in enumerate(said) if "items.pop()” raised IndexError." in text]
    assert said[raised + 1] == (
        "ann left “with filled:”, and ann was ended by an exception. filled: free. "
        "exceptions: IndexError: pop from empty list."
    )
    play = opened(page, "asyncio/join_orders")
    page.keyboard.press("1")
    expect(play.locator(".told")).to_have_text(
        "The sleep of ann is over, and ann was ended by ZeroDivisionError."
    )


def test_a_call_that_has_just_begun_is_not_said_to_have_run(visit):
    page = visit()
    play = opened(page, "races/lock_again_orders")
    for key in "22":
        page.keyboard.press(key)
    expect(play.locator(".told")).to_have_text("bob called “add(2)”.")


def test_the_goal_is_said_once_and_what_cures_with_the_fixed_program(visit):
    page = visit()
    play = opened(page, "races/count_orders")
    aim, title = play.locator(".aim"), play.locator("summary .caption").inner_text()
    expect(aim).to_have_text("Choose who runs next, and make it end in “an update is lost”.")
    assert title not in aim.inner_text()
    play.get_by_role("button", name="Fixed program").click()
    expect(aim).to_contain_text("Reading and writing under one lock: no update is lost. Choose")


def test_on_a_phone_the_result_is_seen_where_the_buttons_are(visit):
    page = visit(**PHONE)
    play = opened(page, "synchronization/semaphore_orders")
    for _ in range(20):
        if "bad" in (play.locator(".told").get_attribute("class") or ""):
            break
        page.keyboard.press("n")
    expect(play.locator(".told")).to_contain_text("Printed: room left for 2.")
    expect(play.locator(".told")).to_be_in_viewport(ratio=1)
    expect(play.locator(".told")).to_contain_text("room: 2 left. It goes wrong: there is room")


COVERED = """play => {
  const [bar, out] = [".bar", ".views pre"].map((part) => play.querySelector(part));
  play.querySelector(".about").scrollIntoView({ block: "end" });
  return out.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
}"""


@pytest.mark.parametrize("name", PAIRS)
def test_on_a_phone_undo_and_restart_stay_on_the_screen_and_cover_no_output(visit, name):
    page = visit(**PHONE)
    play = page.locator(f"[data-play='{name}']")
    play.locator("summary").tap()
    told, hint = play.locator(".told"), play.get_by_role("button", name="Make a move for me")
    hint.wait_for()
    for most in (0, 2, 40):  # at the start, on the way, at the end
        for _ in range(most):
            if hint.get_attribute("aria-disabled") == "false":
                hint.tap()
        assert not play.evaluate(COVERED)
        play.evaluate("play => scrollBy(0, play.getBoundingClientRect().top - 60)")
        for kept in ("Undo", "Restart"):
            expect(play.get_by_role("button", name=kept)).to_be_in_viewport(ratio=1)
    expect(told).to_have_class("told bad")
    expect(told).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("share", [0.99, 0.7])  # where the play's end stands on the screen
def test_on_a_phone_a_button_stays_under_the_finger(visit, share):
    page = visit(**PHONE)
    play = page.locator("[data-play='races/pen_and_paper_orders']")
    play.locator("summary").tap()
    play.locator(".runs").wait_for()
    play.evaluate(
        """(play, share) => {
            const { bottom } = play.querySelector(".play-board").getBoundingClientRect();
            scrollBy(0, bottom - innerHeight * share);
        }""",
        share,
    )
    buttons = play.locator(".runs button")
    heights = set()
    able = play.locator(".runs button[aria-disabled=false]")
    for step in range(20):
        if not able.count():
            break
        pressed = able.first
        before = [each.bounding_box()["y"] for each in buttons.all()]
        box = pressed.bounding_box()
        page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        expect(play.locator(".made")).to_contain_text(re.compile(f"(,.*){{{step}}}"))
        after = [each.bounding_box()["y"] for each in buttons.all()]
        assert after == pytest.approx(before, abs=2)
        heights.add(play.locator(".play-board").bounding_box()["height"])
    assert len(heights) > 2  # what is told above them did change its height


def test_in_forced_colours_the_program_that_is_shown_and_the_lines_of_the_threads_are_seen(visit):
    page = visit(forced_colors="active")
    play = opened(page, "races/count_orders")
    line = "it => getComputedStyle(it).textDecorationLine"
    assert play.get_by_role("button", name="Broken program").evaluate(line) == "underline"
    assert play.get_by_role("button", name="Fixed program").evaluate(line) == "none"
    edge = "it => getComputedStyle(it).borderLeftColor"
    here, other = (
        play.locator(f".play-code li{which}").first for which in (".here", ":not(.here)")
    )
    assert here.evaluate(edge) != other.evaluate(edge)
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert other.evaluate(edge) == ground


def test_on_a_narrow_screen_the_keyboard_finds_every_button(visit):
    page = visit(viewport={"width": 390, "height": 500})  # a desktop's, enlarged
    play = opened(page, "races/wakeup_orders")
    play.evaluate("play => scrollBy(0, play.getBoundingClientRect().top - 60)")
    hint = play.get_by_role("button", name="Make a move for me")
    expect(hint).not_to_be_in_viewport(ratio=0.5)
    play.get_by_role("button", name="Restart").focus()
    page.keyboard.press("Tab")
    expect(hint).to_be_focused()
    expect(hint).to_be_in_viewport(ratio=1)


def test_on_a_phone_names_at_a_line_stay_together_and_keys_are_told_to_those_who_have_some(visit):
    page = visit(**PHONE)
    play = opened(page, "races/forks_orders")
    tops = play.locator("li.here .at").evaluate_all("all => all.map((name) => name.offsetTop)")
    assert len(tops) == 3
    assert len(set(tops)) == 1
    expect(page.get_by_text("the keys are")).to_be_hidden()
    expect(page.get_by_text("Nothing is timed.")).to_be_visible()
    expect(visit().get_by_text("the keys are")).to_be_visible()


def test_where_every_order_goes_wrong_the_reader_is_asked_to_see_why(visit):
    page = visit()
    asked = {"queues/task_done_orders": "waits for ever", "races/seat_orders": None}
    for name, end in asked.items():
        aim = opened(page, name).locator(".aim")
        said = f"see why every order of it {end}." if end else "make it end in"
        expect(aim).to_contain_text(f"Choose who runs next, and {said}")


def test_once_nothing_can_go_on_no_move_is_offered(visit):
    page = visit()
    play = opened(page, "races/count_orders")
    hint = play.get_by_role("button", name="Make a move for me")
    for key in "1212":
        expect(hint).to_have_attribute("aria-disabled", "false")
        page.keyboard.press(key)
    expect(hint).to_have_attribute("aria-disabled", "true")
    page.keyboard.press("u")
    expect(hint).to_have_attribute("aria-disabled", "false")


def test_a_time_that_is_over_is_a_move(visit):
    page = visit()
    play = opened(page, "races/timeout_orders")
    for key in "12":
        page.keyboard.press(key)
    play.get_by_role("button", name="bob: time up").click()
    expect(play.locator(".told")).to_contain_text("The time of bob is over.")


def test_keys_play_only_within_a_play_and_the_page_keeps_its_own(visit):
    page = visit()
    play = opened(page, "races/count_orders")
    page.keyboard.press("Control+1")
    expect(play.locator(".made")).to_have_text("Moves: none yet")
    page.keyboard.press("n")
    expect(play.locator(".made")).to_have_text("Moves: ann")
    assert page.url == PAGE  # "n" leads to the next page elsewhere
    page.locator("h1").click()
    page.keyboard.press("1")
    expect(play.locator(".made")).to_have_text("Moves: ann")


def test_what_happens_is_told_to_a_screen_reader_and_buttons_come_in_order(visit):
    page = visit()
    play = opened(page, "races/forks_orders")
    expect(play.get_by_role("status")).to_contain_text("on: 235,401, of which 756 go wrong.")
    names = []
    for _ in range(8):
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement.querySelector('span')?.textContent"))
    assert names[2:] == [
        *("Run ann", "Run bob", "Run cleo", "Undo", "Restart", "Make a move for me")
    ]


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_an_open_play_and_nothing_is_wider_than_the_screen(
    visit, width, scheme
):
    page = visit(viewport={"width": width, "height": 800}, color_scheme=scheme)
    for name in ("races/seat_orders", "races/forks_orders", "asyncio/two_locks_orders"):
        opened(page, name)
        for key in "1212":
            page.keyboard.press(key)
    assert browser.faults(page, preload=False) == []
    assert page.evaluate("document.scrollingElement.scrollWidth") <= width


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        (json.dumps({"races/count_orders": {"broken": True, "fixed": 3}}), "broken 1 of"),
        ("{", "broken 0 of"),
        ('{"races/count_orders": null}', "broken 0 of"),
        ("3", "broken 0 of"),
        ('"abc"', "broken 0 of"),
    ],
)
def test_progress_is_kept_and_survives_what_is_not_ours(visit, stored, said):
    page = visit(script=f"localStorage.setItem({json.dumps(KEY)}, {json.dumps(stored)})")
    expect(page.locator(".play-progress")).to_contain_text(said)
    expect(page.locator(".play-progress")).to_contain_text(f"tried 0 of {len(PAIRS)} cures")
    play = opened(page, "races/withdraw_orders")
    for _ in range(6):
        page.keyboard.press("n")
    by_hand(page, play)
    expect(play.locator(".told")).to_have_class("told bad")
    kept = json.loads(page.evaluate(f"localStorage.getItem('{KEY}')"))
    assert kept["races/withdraw_orders"] == {"broken": True}
    page.get_by_role("button", name="Forget my progress").click()
    expect(page.locator(".play-progress")).to_contain_text("broken 0 of")
    expect(play.locator(".done")).to_have_text("")


def test_a_browser_that_keeps_nothing_plays_all_the_same(visit):
    denied = "Object.defineProperty(window, 'localStorage', {get() { throw new Error('denied') }})"
    page = visit(script=denied)
    play = opened(page, "races/count_orders")
    for key in "1212":
        page.keyboard.press(key)
    expect(play.locator(".told")).to_have_class("told bad")
    expect(page.locator(".play-progress")).to_contain_text("broken 1 of")


def test_the_page_says_what_is_shown_and_what_is_hidden(visit):
    page = visit()
    about = opened(page, "races/count_orders").locator(".about")
    expect(about).to_contain_text("Every state here was reached by a real run of this program")
    expect(about).to_contain_text("compared on each Python: 3.11–3.15")
    expect(about).to_contain_text("a line like x += 1 is in truth several steps")


def test_without_scripts_and_on_paper_the_ends_are_a_table(visit):
    for page in (visit(java_script_enabled=False), visit()):
        page.emulate_media(media="print")
        assert page.locator(".play").first.is_hidden()
        table = page.locator(".ends table").first
        assert table.is_visible()
        assert "4 of 6, by lines" in table.inner_text()
    page = visit(java_script_enabled=False)
    assert page.locator(".play").first.is_hidden()
    assert page.locator(".ends table").first.is_visible()


def test_a_question_loads_no_play_before_one_is_opened(visit):
    asked = []
    page = visit("about:blank")
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"file://{SITE}/races/lost-update.html")
    assert not [url for url in asked if "/assets/play" in url]
    opened(page, "races/count_orders")
    assert len([url for url in asked if "/assets/play" in url]) == 3  # script, style, data of one
    page.locator("[data-play='races/plus_equals_orders'] summary").click()
    page.locator("[data-play='races/plus_equals_orders'] .told").wait_for()
    assert len([url for url in asked if "/assets/play" in url]) == 4


def test_data_that_do_not_come_are_told_and_asked_for_again(visit):
    page = visit("about:blank")
    page.route("**/plays/**", lambda route: route.abort())
    page.goto(PAGE)
    play = page.locator("[data-play='races/count_orders']")
    play.locator("summary").click()
    expect(play.get_by_role("status")).to_contain_text("could not be loaded. Close it and open it")
    page.unroute("**/plays/**")
    play.locator("summary").click()
    play.locator("summary").click()
    play.locator(".told").wait_for()


def test_the_player_and_its_data_are_light():
    script = (ROOT / "docs" / "assets" / "play.js").read_bytes()
    assert len(gzip.compress(script, 6)) < 6_144
    for path in (SITE / "assets" / "plays").rglob("*.js"):
        assert len(gzip.compress(path.read_bytes(), 6)) < 2 * plays.MOST, path
