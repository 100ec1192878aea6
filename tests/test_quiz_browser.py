"""A session of the quiz to its end: by keyboard, on a phone, with and without storage."""

import json
import re

import pytest
from playwright.sync_api import expect

from publish.read import pages, predictions, questions
from publish.show import prediction
from publish.site.build import SITE
from tests import browser
from tests.browser import chromium

__all__ = ["chromium"]  # a fixture
KEY = "python-concurrency.quiz.v1"
PAGE = f"file://{SITE}/quiz.html"
ASKED = {a.program: a for a in predictions.read()}
THREE = "gil/gil-protects,gil/append_keeps_all.py,races/lost-update"  # question, program, question
KEPT = f"JSON.parse(localStorage.getItem('{KEY}'))"


@pytest.fixture
def visit(chromium):
    """Return a function that opens the quiz from disk; whatever it complains of fails the test."""
    with browser.visits(chromium) as opened:

        def visit(ask="", size=(1280, 900), **options):
            width, height = size
            address = PAGE + (f"#ask={ask}" if ask else "")
            return opened(address, viewport={"width": width, "height": height}, **options)

        visit.complaints = opened.complaints
        yield visit


def press(page, name):
    page.get_by_role("button", name=name, exact=True).click()


def begin(page):
    """Start a session by keyboard."""
    page.get_by_role("button", name="Start").focus()
    page.keyboard.press("Enter")
    page.locator(".card").wait_for()


def asks(page):
    """Return the program that the card on the screen asks about; "" for a question."""
    block = page.locator(".asked [data-snippet]")
    return block.get_attribute("data-snippet") if block.count() else ""


def number(program, right, again=False):
    """Return the key of the right choice of a program, or of the first wrong one."""
    choices = ASKED[program].choices()
    if again:  # the outcomes stand elsewhere
        choices = [*choices[1:], choices[0]]
    return str(next(n for n, c in enumerate(choices, 1) if bool(c.why) != right))


def focused(page):
    return page.evaluate("document.activeElement.closest('.quiz') !== null")


def answer(page, known=True):
    """Answer the card on the screen by keyboard."""
    program = asks(page)
    if program:
        again = "Once more" in page.locator(".status").inner_text()
        page.keyboard.press(number(program, known, again))
        expect(page.locator(".result")).to_contain_text("Right." if known else "No: ")
        expect(page.locator(".result")).to_be_focused()  # so it is read out
        page.keyboard.press("Enter")
    else:
        page.keyboard.press(" ")
        expect(page.locator(".answer")).to_be_focused()
        page.keyboard.press("2" if known else "1")
    assert focused(page)


def test_a_session_by_keyboard_to_its_end_mixes_programs_and_questions(visit):
    page = visit()
    expect(page.locator(".coming")).to_have_text(
        f"Next: 5 programs, 5 questions (10 new), of "
        f"{len(ASKED) + len(questions.every(pages.sources()))} cards."
    )
    begin(page)
    kinds = []
    for turn in range(10):
        expect(page.locator(".status")).to_contain_text(f"Card {turn + 1} of 10 · ")
        kinds.append(bool(asks(page)))
        answer(page)
    assert kinds == [True, False] * 5
    expect(page.locator(".end h2")).to_have_text("You knew 10 of 10")
    expect(page.locator(".end h2")).to_be_focused()
    assert page.locator(".end li").count() == 0
    press(page, "Next session")
    expect(page.locator(".status")).to_contain_text("Card 1 of 10 · ")


def test_a_missed_card_returns_after_three_others_and_its_answer_is_linked_at_the_end(visit):
    page = visit()
    begin(page)
    missed = [asks(page)]
    answer(page, known=False)
    missed.append(page.locator(".card h2").inner_text())
    answer(page, known=False)
    for _ in range(2):
        assert asks(page) != missed[0]
        answer(page)
    assert asks(page) == missed[0]
    expect(page.locator(".status")).to_contain_text("Once more · ")
    answer(page)
    assert page.locator(".card h2").inner_text() == missed[1]
    for _ in range(7):
        answer(page)
    expect(page.locator(".end h2")).to_have_text("You knew 8 of 10")
    links = [a.get_attribute("href") for a in page.locator(".end li a").all()]
    assert len(links) == 2
    stem = missed[0].rpartition("/")[2].removesuffix(".py")
    assert links[0].endswith(f".html#{stem}")
    for link in links:
        path, _, anchor = link.partition("#")
        assert not anchor or f'id="{anchor}"' in (SITE / path).read_text(encoding="utf-8")


def test_few_cards_return_when_the_others_are_through_and_a_list_is_asked_in_its_order(visit):
    page = visit(THREE)
    expect(page.locator(".start")).to_contain_text("3 cards from the page that you come from")
    begin(page)
    answer(page, known=False)
    assert asks(page) == "gil/append_keeps_all.py"
    page.keyboard.press(number(asks(page), False))
    expect(page.locator(".result")).to_contain_text(" It comes back after 2 other cards.")
    page.keyboard.press("Enter")
    expect(page.locator(".card h2")).to_have_text("What is a lost update, and is += safe?")
    answer(page)
    answer(page)
    assert asks(page) == "gil/append_keeps_all.py"
    page.keyboard.press(number(asks(page), False, again=True))
    expect(page.locator(".result")).to_contain_text(" It comes back at once.")
    page.keyboard.press("Enter")
    answer(page)
    rows = [row.inner_text().split("\t") for row in page.locator(".end tbody tr").all()]
    assert rows == [["The GIL", "0", "2"], ["Races, deadlocks and their kin", "1", "0"]]


def test_a_list_that_names_what_is_gone_says_so_and_asks_the_rest(visit):
    page = visit("gil/gil-protects,gil/gone,constructor")
    expect(page.locator(".notice")).to_have_text(
        "The address names what the quiz does not have: gil/gone, constructor."
    )
    expect(page.locator(".coming")).to_have_text("Next: 1 question (1 new), of 1 card.")
    press(page, "Take all cards")
    assert page.locator("form.filter").is_visible()
    page.evaluate("location.hash = 'ask=,'")
    expect(page.locator(".coming")).to_have_text("No card is like that.")
    expect(page.get_by_role("button", name="Start")).to_be_disabled()


def test_a_link_within_the_page_leaves_the_session_alone(visit):
    page = visit()
    begin(page)
    page.evaluate("location.hash = 'quiz'")
    expect(page).to_have_url(re.compile(r"#quiz$"))
    assert page.locator(".card").count() == 1


def test_kind_chapter_and_level_choose_the_cards(visit):
    page = visit()
    mine = [a for a in ASKED if a.startswith("races/")]
    page.get_by_role("combobox", name="Cards").select_option("program")
    page.get_by_role("combobox", name="Chapter").select_option("races")
    expect(page.locator(".coming")).to_contain_text(f"of {len(mine)} cards.")
    begin(page)
    for _ in mine:
        assert asks(page) in mine
        answer(page)
    expect(page.locator(".end h2")).to_have_text(f"You knew {len(mine)} of {len(mine)}")


def test_what_a_program_does_is_told_with_the_reason_against_the_choice(visit):
    for program in ("futures/nested_submission_broken.py", "processes/child_exception.py"):
        asked = ASKED[program]
        page = visit(program)
        begin(page)
        wrong = next(c for c in asked.choices() if c.why)
        page.keyboard.press(number(program, False))
        chosen, real = page.locator(".choices .chosen"), page.locator(".choices .real")
        assert chosen.locator(".label").inner_text() == "You chose"
        assert real.locator(".label").inner_text() == "What it does"
        right = predictions.right(program)
        for shown, choice in ((chosen, wrong), (real, right)):
            assert [b.inner_text() for b in shown.locator(".filename").all()] == [
                label for label, _ in prediction.blocks(choice)
            ]
            assert [b.inner_text().strip() for b in shown.locator("code").all()] == [
                text for _, text in prediction.blocks(choice)
            ]
        word = {"hangs": "Hangs", "raises": "Raises"}[right.verdict]
        assert real.locator(".verdict").inner_text() == word
        assert page.locator(".why").inner_text() == wrong.why.replace("`", "")
        assert page.locator(".result .verdict").inner_text().startswith(f"No: it {right.verdict}")
        assert asks(page) == program  # still in view, where it was read
        assert page.locator(".short a").last.get_attribute("target") == "_blank"


def test_a_first_session_draws_from_many_chapters_and_a_card_asked_again_moves_its_choices(visit):
    page = visit()
    begin(page)
    chapters, first = [], [t.inner_text() for t in page.locator(".choices li > div").all()]
    program = asks(page)
    answer(page, known=False)
    while not asks(page) or asks(page) != program:
        chapters.append(page.locator(".status").inner_text().split(" · ")[1])
        answer(page)
    again = [t.inner_text() for t in page.locator(".choices li > div").all()]
    assert len(set(chapters)) > 1
    assert again == [*first[1:], first[0]]


def test_a_session_can_be_ended_early_and_says_what_was_asked(visit):
    page = visit()
    begin(page)
    answer(page)
    answer(page, known=False)
    page.keyboard.press("Escape")
    expect(page.locator(".end h2")).to_have_text("You knew 1 of 2")
    press(page, "Next session")
    press(page, "End the session")
    expect(page.get_by_role("button", name="Start")).to_be_visible()


def test_what_is_marked_in_a_program_is_not_seen_before_the_answer_in_forced_colours(visit):
    page = visit("basics/spin_in_task_broken.py", forced_colors="active")
    begin(page)
    marked = page.locator(".asked .hll").first
    edge = "getComputedStyle(arguments[0]).borderLeftWidth"
    assert marked.evaluate(f"(line) => {edge.replace('arguments[0]', 'line')}") == "0px"
    answer_key = number("basics/spin_in_task_broken.py", True)
    page.keyboard.press(answer_key)
    marked = page.locator(".asked .hll").first
    assert marked.evaluate(f"(line) => {edge.replace('arguments[0]', 'line')}") != "0px"


def test_a_choice_is_made_by_pointer_on_the_outcome_too(visit):
    page = visit("gil/append_keeps_all.py", (390, 844), has_touch=True, is_mobile=True)
    press(page, "Start")
    page.locator(".choices li").nth(int(number("gil/append_keeps_all.py", True)) - 1).tap()
    expect(page.locator(".result")).to_contain_text("Right. It comes back tomorrow.")


SHOWN = """() => {
    return [...document.querySelectorAll(".quiz .actions button")].every((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const inside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
        return inside && button.contains(hit);
    });
}"""
COVERED = """() => { // what stands last in the card, scrolled to its end
    const bar = document.querySelector(".quiz .actions");
    if (!bar) return false; // the choices are buttons themselves
    bar.scrollIntoView({ block: "end" });
    const last = bar.previousElementSibling.getBoundingClientRect();
    return last.bottom > bar.getBoundingClientRect().top + 1;
}"""


@pytest.mark.parametrize("size", [(390, 844), (360, 640)])
def test_the_buttons_are_on_the_screen_of_a_phone_and_cover_nothing(visit, size):
    page = visit(
        "interpreters/interpreter_pool.py,races/lost-update", size, is_mobile=True, has_touch=True
    )
    press(page, "Start")
    steps = [
        None,
        lambda: page.locator(".choices button").first.click(),
        lambda: press(page, "Next"),
        lambda: press(page, "Show the answer"),
    ]
    for step in steps:
        if step:
            step()
        page.locator(".card").wait_for()
        height = page.evaluate("document.scrollingElement.scrollHeight")
        before = page.evaluate("scrollY")
        assert page.evaluate(SHOWN)
        for y in (0, before, before + 200, height):
            page.evaluate(f"scrollTo(0, {y})")
            assert page.evaluate(SHOWN), (step, y)
        assert not page.evaluate(COVERED)
        assert page.evaluate("document.scrollingElement.scrollWidth") <= size[0]


def test_results_by_chapter_and_marks_are_kept_and_forgotten(visit):
    page = visit(THREE)
    begin(page)
    answer(page, known=False)
    answer(page)
    kept = page.evaluate(KEPT)
    assert kept["results"] == {"gil": [1, 1]}
    today = kept["cards"]["gil-protects"][1]
    assert kept["cards"] == {"gil-protects": [0, today], "gil/append_keeps_all.py": [1, today + 1]}
    page.reload()
    assert page.locator(".results tbody tr").count() == 1
    expect(page.locator(".coming")).to_have_text(
        "Next: 1 program, 2 questions (1 due, 1 new, 1 known, and early), of 3 cards."
    )
    begin(page)
    expect(page.locator(".card h2")).to_contain_text("GIL")  # what is due comes first
    answer(page)
    answer(page)
    answer(page)  # early: it keeps its day
    kept = page.evaluate(KEPT)
    assert kept["cards"]["gil/append_keeps_all.py"] == [1, today + 1]
    assert kept["cards"]["gil-protects"] == [1, today + 1]
    press(page, "Choose cards")
    page.on("dialog", lambda dialog: dialog.accept())
    press(page, "Forget marks and results")
    assert page.evaluate(KEPT) == {"cards": {}, "results": {}}
    assert page.locator(".results").count() == 0


def test_without_storage_the_quiz_works_and_says_so_once(visit):
    page = visit(THREE, script=browser.DENIED)
    notice = page.locator(".notice")
    expect(notice).to_contain_text("This browser keeps nothing for this page")
    begin(page)
    for _ in range(3):
        answer(page)
        assert notice.inner_text() == ""
    expect(page.locator(".end h2")).to_have_text("You knew 3 of 3")


@pytest.mark.parametrize(
    "kept",
    [
        "{broken",
        "[]",
        '{"cards": {"x": [6, 5]}}',
        '{"cards": {"x": [1]}}',
        '{"cards": {"x": [1, -3]}}',
        '{"cards": {"x": [1, 1.5]}}',
        '{"cards": {"x": [1, 99999999]}}',
        '{"cards": {}, "results": {"gil": [1, -1]}}',
        '{"cards": {}, "results": [1]}',
    ],
)
def test_what_cannot_be_right_is_not_believed(visit, kept):
    page = visit(script=f"localStorage.setItem('{KEY}', {json.dumps(kept)})")
    expect(page.locator(".notice")).to_contain_text("could not be read. The quiz begins anew.")
    expect(page.locator(".coming")).to_contain_text("(10 new)")


def test_marks_of_the_quiz_before_it_had_sessions_still_count(visit):
    kept = json.dumps({"cards": {"lost-update": [1, 5]}})
    page = visit("races/lost-update", script=f"localStorage.setItem('{KEY}', {json.dumps(kept)})")
    expect(page.locator(".coming")).to_have_text("Next: 1 question (1 due), of 1 card.")
    assert page.locator(".notice").inner_text() == ""


def test_cards_that_cannot_be_loaded_are_told_and_asked_for_again(visit):
    page = visit(THREE)
    page.evaluate("QUIZ.cards.forEach((c) => c.chapter === 'races' && (c.chapter = 'gone'))")
    press(page, "Start")
    expect(page.locator(".notice")).to_have_text("The cards could not be loaded. Start once more.")
    page.evaluate("QUIZ.cards.forEach((c) => c.chapter === 'gone' && (c.chapter = 'races'))")
    begin(page)
    visit.complaints.clear()  # of the file that is not there


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 900), (360, 640)])
def test_axe_finds_nothing_on_any_screen(visit, size, scheme):
    found = []

    def look(where):
        found.extend(f"{where}: {fault}" for fault in browser.faults(page))

    page = visit(
        "interpreters/interpreter_pool.py,gil/append_keeps_all.py,races/lost-update",
        size,
        color_scheme=scheme,
    )
    begin(page)
    look("what does it print")
    page.keyboard.press(number(asks(page), False))
    look("not so")
    page.keyboard.press("Enter")
    page.keyboard.press(number(asks(page), True))
    look("right")
    page.keyboard.press("Enter")
    look("question")
    page.keyboard.press(" ")
    look("answer")
    page.keyboard.press("2")
    answer(page)
    look("end")
    press(page, "Choose cards")
    look("start, with results")
    assert not found, "\n".join(found)
