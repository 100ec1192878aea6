"""What other programs read: Markdown without widgets, llms.txt, canonical and OpenGraph tags."""

import os
import shutil
import subprocess
import sys

import pytest
from lxml import html

from publish import ROOT, feeds

EXPANDED = """\
# Page

<form class="chooser"><p>
widget</p></form>

<div id="x" markdown>

| a | b |

</div>

<script src="x.js" defer></script>

## Ask? { #ask .q data-level=mid }

<span class="part">part of</span> <a class="file" href="snippets/a/b.py" download>a/b.py</a>
{ .snippet }

``` { .python data-snippet="a/b.py" }
print("<div>")  # { .x }
```

``` { .text .output title="Output, in any order" }
<div>
```

<figure class="timeline"><svg viewBox="0 0 1 1"><title>Two lanes.</title><rect/></svg></figure>
"""
PLAIN = """\
# Page

| a | b |

## Ask? { #ask .q data-level=mid }

part of [a/b.py](snippets/a/b.py)

```python
print("<div>")  # { .x }
```

Output, in any order:

```text
<div>
```

Two lanes.
"""
CONFIG = """\
INHERIT: mkdocs.yml
docs_dir: pages
strict: false
watch: []
nav:
  - Home: index.md
  - Plan "P": planted.md
"""


def test_markdown_for_programs_has_code_and_output_and_no_widgets():
    assert feeds.markdown(EXPANDED) == PLAIN


def test_the_lead_is_the_first_paragraph_in_one_line():
    front = "---\nhide: [toc]\n---\n\n# T\n\n{{ x() }}\n\n"
    text = front + 'One [link](a.md#b),\ntwo. {{ since("3.13") }}\n\nB\n'
    assert feeds.lead(text) == "One link, two."


@pytest.mark.parametrize("url", ["", "https://example.org/book/"])
def test_llms_txt_links_to_each_page_as_markdown(url):
    question = "# Planted\n\nLead.\n\n## Is it? { #is-it .q data-level=mid }\n\nYes.\n"
    sources = {"index.md": "# Home", "planted.md": question, "words.md": "# Words\n\nWords.\n"}
    nav = [("Home", "index.md"), ("Planted", "planted.md"), ("Words", "words.md")]
    text = feeds.llms(sources, nav, "Name", "About.", url)
    assert text.startswith("# Name\n\n> About.\n\n")
    chapters, _, others = text.partition("## Optional")
    assert f"- [Planted]({url}planted.md): Lead." in chapters
    assert f"- [Words]({url}words.md): Words." in others


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Return a small site, built with an address by the project's own configuration and theme."""
    root = tmp_path_factory.mktemp("project")
    shutil.copytree(
        ROOT / "publish", root / "publish", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copytree(ROOT / "docs" / "assets", root / "pages" / "assets")
    shutil.copy(ROOT / "mkdocs.yml", root / "mkdocs.yml")
    (root / "small.yml").write_text(CONFIG, encoding="utf-8")
    (root / "pages/index.md").write_text("# Home\n\nAll of it.\n", encoding="utf-8")
    (root / "pages/planted.md").write_text(
        '# Plan "P"\n\nOne `lead` with\n[a "link"](index.md) & more.\n', encoding="utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "-f", "small.yml", "-d", root / "site"],
        cwd=root,
        env=os.environ | {"SITE_URL": "https://example.org/book/"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return root / "site"


def test_a_page_says_what_it_is_to_programs(built):
    head = html.parse(built / "planted.html").getroot().find("head")
    described = 'One lead with a "link" & more.'

    def meta(key, name):
        (found,) = head.xpath(f"meta[@{key}='{name}']/@content")
        return " ".join(found.split())

    assert meta("name", "description") == meta("property", "og:description") == described
    assert meta("property", "og:title") == 'Plan "P"'
    assert meta("property", "og:type") == "article"
    assert meta("property", "og:url") == "https://example.org/book/planted.html"
    assert head.xpath("link[@rel='canonical']/@href") == ["https://example.org/book/planted.html"]
    assert head.xpath("link[@type='text/markdown']/@href") == ["planted.md"]


def test_the_sitemap_lists_every_page_and_no_time(built):
    text = (built / "sitemap.xml").read_text(encoding="utf-8")
    assert text.count("<loc>") == 2
    assert "<loc>https://example.org/book/planted.html</loc>" in text
    assert "lastmod" not in text


def test_each_page_stands_beside_its_html_as_markdown_and_llms_txt_lists_it(built):
    assert (built / "planted.md").read_text(encoding="utf-8").startswith('# Plan "P"\n\nOne `lead`')
    listed = (built / "llms.txt").read_text(encoding="utf-8")
    assert '- [Plan "P"](https://example.org/book/planted.md): One `lead` with' in listed
