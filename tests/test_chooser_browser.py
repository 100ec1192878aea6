"""The chooser's form leads where its table leads, by mouse and by keyboard."""

import json

import pytest
from playwright.sync_api import expect

from publish import ROOT
from publish.show import Here, chooser
from tests.browser import opened

SCRIPT = (ROOT / "docs" / "assets" / "chooser.js").read_text(encoding="utf-8")
ASKS, ANSWERS = chooser.read()
# Choose every path in turn, as a reader would; give what is shown, and what is dimmed.
WALK = """paths => paths.map(path => {
  const form = document.querySelector("form");
  for (const [question, option] of Object.entries(path)) {
    const radio = form.querySelector(`[name=${question}][value=${option}]`);
    radio.checked = true;
    radio.dispatchEvent(new Event("change", {bubbles: true}));
  }
  const shown = form.querySelector(".chooser-answer");
  return [
    shown.querySelector(".chooser-links a").getAttribute("href").replace(".html", ""),
    [...form.querySelectorAll("fieldset:not(:disabled)")].map(f => f.dataset.question),
  ];
})"""


@pytest.fixture(scope="module")
def page():
    with opened() as browser:
        page = browser.new_page()
        page.set_content(f"{chooser.show(Here('index.md', ''))}<script>{SCRIPT}</script>")
        yield page


@pytest.fixture(autouse=True)
def start_over(page):
    page.get_by_role("button", name="Start over").click()
    expect(page.get_by_role("status")).to_contain_text("Begin anywhere")


def test_every_path_shows_its_answer_and_dims_what_does_not_matter(page):
    paths = list(chooser.paths(ASKS))
    shown = page.evaluate(WALK, paths)
    for path, (snippet, open_questions) in zip(paths, shown, strict=True):
        (answer,) = [a for a in ANSWERS if a.fits(path)]
        assert snippet == answer.question, path
        assert set(answer.when) <= set(open_questions), path


def test_two_choices_can_be_enough(page):
    page.get_by_label("one by one is fast enough").check()
    page.get_by_label("runs to its end").check()
    assert "A plain loop" in page.get_by_role("status").inner_text()
    assert page.locator("fieldset:not(:disabled)").count() == 2


def test_until_one_answer_is_left_it_says_how_many(page):
    status = page.get_by_role("status")
    assert status.inner_text().startswith(f"{len(ASKS)} questions, {len(ANSWERS)} answers.")
    page.get_by_label("waiting").check()
    told = status.inner_text()
    assert told.startswith("4 tools are left: A plain loop · asyncio")
    assert told.endswith(". 3 questions to ask.")
    assert told.count(" · ") == 3, "of five answers two name the same tool"


def test_it_works_by_keyboard_alone(page):
    page.locator("[value=waiting]").focus()
    for key in ("Space", "Tab", "ArrowDown", "ArrowDown", "Tab"):
        page.keyboard.press(key)
    assert "Should I use asyncio or threads?" in page.get_by_role("status").inner_text()
    assert page.evaluate("document.activeElement.parentElement.className") == "chooser-links"


def test_the_table_opens_on_demand(page):
    button = page.get_by_role("button", name="All answers as a table")
    button.click()
    assert button.get_attribute("aria-expanded") == "true"
    assert page.locator("#chooser-table").get_attribute("class") == "open"
    button.click()
    assert button.get_attribute("aria-expanded") == "false"


def test_the_form_carries_the_data_it_decides_by(page):
    held = page.eval_on_selector_all("template", "all => all.map(t => t.dataset.when)")
    assert [json.loads(when) for when in held] == [a.when for a in ANSWERS]
