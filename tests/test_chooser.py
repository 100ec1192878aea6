"""The chooser answers every path, once, with a question and a snippet of the book."""

import re

import pytest
from lxml import html

from publish.read import data, pages
from publish.show import Here, chooser

ASKS, ANSWERS = chooser.read()
GOOD = (data.FOLDER / "chooser.toml").read_text(encoding="utf-8")
HERE = Here("index.md", "")


@pytest.fixture
def planted(tmp_path, monkeypatch):
    """Return a function that plants another chooser and gives the problems with it."""

    def problems(text):
        path = tmp_path / "chooser.toml"
        path.write_text(text, encoding="utf-8")
        monkeypatch.setattr(data, "FOLDER", tmp_path)
        return list(chooser.problems(pages.sources(), set()))

    return problems


def test_every_path_is_walked_and_leads_to_one_answer():
    assert len([*chooser.paths(ASKS)]) == 4 * 3 * 2 * 2 * 3
    assert not list(chooser.problems(pages.sources(), set()))


def test_the_form_offers_every_option():
    shown = html.fromstring(f"<div>{chooser.show(HERE)}</div>")
    offered = {
        field.get("data-question"): {
            radio.get("value"): radio.getnext().text for radio in field.iter("input")
        }
        for field in shown.iter("fieldset")
    }
    assert offered == {q.id: q.options for q in ASKS}
    assert all(field.find("legend").text for field in shown.iter("fieldset"))


def test_the_table_says_what_the_form_says():
    text = chooser.show(HERE)
    templates = html.fromstring(f"<div>{text}</div>").findall(".//template")
    rows = [line for line in text.splitlines() if line.startswith("|")][2:]
    assert len(rows) == len(templates) == len(ANSWERS)
    for row, template in zip(rows, templates, strict=True):
        (question,) = template.xpath(".//a/@href")
        assert question.replace(".html", ".md") in row
        use = re.search(r"\*\*(.+?)\*\*", row)[1].replace("`", "")
        assert use == template.find(".//strong").text_content()


def test_the_table_read_from_the_top_distinguishes_its_rows():
    rows = [x.split("|")[1].strip() for x in chooser.show(HERE).splitlines() if x.startswith("|")][
        2:
    ]
    assert all(rows)
    assert len(set(rows)) == len(rows)


def test_a_path_without_an_answer_is_named(planted):
    found = planted(
        GOOD.replace(
            'when = { many = ["few"], cancel = ["no"] }',
            'when = { many = ["few"], cancel = ["no"], state = ["apart"] }',
        )
    )
    assert len(found) == 12
    assert found[0] == (
        "docs/data/chooser.toml: no answer for work=waiting, many=few, state=shared, cancel=no, "
        "python=old: add an [[answer]] whose `when` admits it"
    )


def test_a_path_with_two_answers_is_named(planted):
    found = planted(
        GOOD.replace('work = ["waiting"], many = ["thousands"]', 'many = ["thousands"]')
    )
    assert (
        "2 answers for work=python, many=thousands, state=apart, cancel=no, python=old: line"
        in found[0]
    )
    assert "(asyncio) and line" in found[0]
    assert found[0].endswith("narrow a `when`")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('python = ["old"] }', 'python = ["odl"] }', "there is no option python = 'odl'"),
        ("choosing/when-not", "choosing/when", "there is no question 'choosing/when'"),
        ('use = "A plain loop"', "use = A plain loop", "chooser.toml:43: Invalid value"),
    ],
)
def test_a_fault_in_the_data_is_named_by_file_and_line(planted, old, new, message):
    assert old in GOOD
    found = planted(GOOD.replace(old, new, 1))
    assert any(message in p for p in found), found
