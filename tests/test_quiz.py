"""The quiz asks what is recorded, and its choices give nothing away."""

import gzip
import json
import re
from collections import Counter

import pytest

from publish.read import book, pages, predictions, questions, snippets
from publish.show import prediction
from publish.site import build, quiz

ASKED = predictions.read()


@pytest.mark.parametrize("asked", ASKED, ids=lambda a: a.program)
def test_just_one_choice_has_no_reason_against_it_and_it_is_the_record(asked):
    found = snippets.read(asked.program)
    (right,) = [c for c in asked.choices() if not c.why]
    recorded = [r.text for r in (found.output, found.error) if r]
    assert [text for _, text in prediction.blocks(right) if text] == recorded
    assert right.verdict == (found.verdict if found.verdict in ("hangs", "raises") else "")
    for choice in asked.wrong:
        assert re.fullmatch(r".*\w.*[.]", choice.why)
        assert len(choice.why) <= 130, choice.why
        assert choice.why.count("`") % 2 == 0


def test_what_is_asked_can_be_read_at_once():
    for asked in ASKED:
        found = snippets.read(asked.program)
        assert len(found.code.splitlines()) <= 25, asked.program
        assert all(
            len(text.splitlines()) <= 6 for c in asked.choices() for _, text in prediction.blocks(c)
        )
        assert not found.dependencies


def test_neither_place_nor_kind_nor_length_gives_the_right_choice_away():
    where: Counter[int] = Counter()
    longest = hanging = hangs = 0
    for asked in ASKED:
        choices = asked.choices()
        right = next(n for n, c in enumerate(choices) if not c.why)
        where[right] += 1
        longest += (
            max(choices, key=lambda c: sum(len(t) for _, t in prediction.blocks(c)))
            is choices[right]
        )
        if any(c.hangs for c in choices):
            hanging += 1
            hangs += choices[right].hangs
    assert max(where.values()) <= 0.5 * len(ASKED), where
    assert longest <= 0.6 * len(ASKED), longest
    assert hanging - hangs >= 10
    assert hangs >= 10


def test_the_order_of_choices_is_not_that_of_the_file():
    one = ASKED[0]
    turned = predictions.Prediction(one.program, one.wrong[::-1], one.line)
    assert turned.choices() == one.choices()
    assert any(a.choices()[1:] != [*a.wrong] for a in ASKED)


def test_the_page_says_how_many_it_has_counted():
    text = prediction.count(prediction.Here("quiz.md", ""))
    asked = len(questions.every(pages.sources()))
    assert text == f"{len(ASKED)} programs and {asked} questions"


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """What the quiz hands to the browser, of the built pages: the index, and what cards show."""
    if not (build.HTML / "index.html").is_file():
        pytest.skip("no built site: run `nox -s site`")
    site = tmp_path_factory.mktemp("site")
    (site / "assets").mkdir()
    quiz.write(site, book.read(build.HTML))
    whole = [site / "assets" / "quiz-data.js", *sorted((site / "assets" / "quiz").iterdir())]
    index, *full = (json.loads(p.read_text().partition(" = ")[2].rstrip(";\n")) for p in whole)
    return index, {key: value for part in full for key, value in part.items()}


def test_each_question_and_each_program_is_a_card_and_shows_what_its_page_shows(data):
    index, full = data
    assert len(index["cards"]) == len(ASKED) + len(questions.every(pages.sources()))
    assert {c["id"] for c in index["cards"]} == full.keys()
    for card in index["cards"]:
        assert card["chapter"] in index["chapters"]
        if "of" not in card:
            assert full[card["id"]]["answer"]
            continue
        shown = full[card["id"]]
        recorded = snippets.read(card["id"])
        assert f'data-snippet="{card["id"]}"' in shown["program"]
        assert f'href="snippets/{card["id"]}"' in shown["program"]
        assert 'id="' not in shown["program"]
        assert (shown["since"], shown["until"]) == (recorded.since, recorded.until)
        assert len(shown["choices"]) in (3, 4)


def test_no_link_of_a_card_leads_nowhere(data):
    index, full = data
    there = {page.replace(".md", ".html") for page in pages.sources()}
    there |= {f"snippets/{name}" for name in snippets.names()}
    for card in full.values():
        for address in re.findall(r'href="([^"]*)"', card["program"] + card.get("answer", "")):
            assert "://" in address or address.partition("#")[0] in there, address
    assert {c["page"] for c in index["cards"]} <= there


def test_a_phone_fetches_little_before_a_session():
    assets = build.SITE / "assets"
    if not (assets / "quiz-data.js").is_file():
        pytest.skip("no built site: run `nox -s site`")
    first = ("quiz-data.js", "quiz.js", "quiz.css", "lists.css")
    assert sum(len(gzip.compress((assets / n).read_bytes())) for n in first) <= 20_480
    for chapter in (assets / "quiz").iterdir():
        assert len(gzip.compress(chapter.read_bytes())) <= 20_480, chapter
