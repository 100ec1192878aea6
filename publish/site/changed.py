"""The page of what changed, folded: each day by chapter, so that one can follow a chapter."""

from lxml import html

from publish.read import nav
from publish.read.book import Element, Page

NAME = "changes.html"
FOLD = """\
<details class="changed" id="{day}-{key}" data-chapter="{key}">\
<summary>{title} <span class="entries">{count}</span></summary><ul></ul></details>"""
CHOICE = """\
<form class="filter" aria-label="What changed" hidden><label>Chapter <select name="chapter">\
<option value="">every chapter</option>{options}</select></label>\
<output name="count"></output></form>"""


def fold(page: Page) -> None:
    """Fold the entries of each day by chapter, with their number; offer days and chapters.

    Each entry gets the id by which the feed leads to it: see `publish.site.share`.
    """
    titles = {c.name: c.title for c in nav.chapters()} | {"exercises": "Exercises"}
    titles["other"] = "Other pages"
    total = dict.fromkeys(titles, 0)
    days = page.body.xpath("./h2[@id][following-sibling::*[1][self::ul]]")
    for heading in days:
        day, listed = heading.get("id"), heading.getnext()
        by: dict[str, list[Element]] = {key: [] for key in titles}
        for number, item in zip(range(len(listed), 0, -1), listed, strict=True):
            item.set("id", f"{day}-{number}")
            key = item.find(".//a").get("href").rpartition("/")[0]
            by[key if key in titles else "other"].append(item)
        count = f'<span class="entries">{len(listed)} entries</span>'
        heading[-1].addprevious(html.fragment_fromstring(count))
        for key, items in reversed(by.items()):
            if items:
                total[key] += len(items)
                row = html.fragment_fromstring(
                    FOLD.format(day=day, key=key, title=titles[key], count=len(items))
                )
                row.find("ul").extend(items)
                heading.addnext(row)
        listed.drop_tree()
    if days:
        options = "".join(
            f'<option value="{key}">{titles[key]}</option>' for key, n in total.items() if n
        )
        links = " ".join(f'<a href="#{h.get("id")}">{h.get("id")}</a>' for h in days)
        days[0].addprevious(html.fragment_fromstring(CHOICE.format(options=options)))
        days[0].addprevious(html.fragment_fromstring(f'<p class="days" data-tool>{links}</p>'))
