"""Leave out of the site's stylesheets what no page uses: most of Material's, and all comments."""

import re
from pathlib import Path
from typing import Any

import tinycss2

WORD = re.compile(r"[\w-]+")
CLASSES = re.compile(r'\bclass=\\?"([^"\\]*)')
NAMES = re.compile(r'\bid=\\?"([^"\\]*)|\s([a-z][\w-]*)(?==|\s|>)')
# What Material's script sets on the pages: attributes, and elements and states of their blocks.
SET = re.compile(r"\bdata-md-[\w-]+|\bfocus-visible\b|\bmd-tags?\b")
STATE = re.compile(r"\bmd-[a-z][\w-]*(?:__|--)[\w-]+")
# A class or an id, or an attribute with the value it must have.
NEEDED = re.compile(r"""[.#](?P<name>-?[_a-zA-Z][\w-]*)|\[(?P<attr>[\w-]+)(?:="?(?P<value>\w+))?""")
PROPERTY, READ = re.compile(r"(--[\w-]+):"), re.compile(r"var\((--[\w-]+)")
FIXED = ("data-md-color-primary", "data-md-color-accent", "dir")  # no script sets them
OPTIONAL = re.compile(r":(?:is|not|where)\([^()]*\)")
# Set on the body while colours change, it restyles every element twice on each visit.
SLOW = "[data-md-color-switching]"


def purge(site: Path) -> None:
    """Rewrite every stylesheet of a built site with just the rules that its pages may need.

    A rule stays if each class, id and attribute in one of its selectors is on a page, or may be
    put there by a script. Exits where a stylesheet cannot be read.
    """
    pages = "".join(p.read_text(encoding="utf-8") for p in sorted(site.rglob("*.html")))
    ours = "".join(p.read_text(encoding="utf-8") for p in sorted(site.glob("assets/*.js")))
    theirs = "".join(p.read_text(encoding="utf-8") for p in sorted(site.rglob("bundle.*.js")))
    scripts = ours + theirs
    words = {word for classes in CLASSES.findall(pages) for word in classes.split()}
    words |= {word for names in NAMES.findall(pages) for word in names} | {*WORD.findall(ours)}
    for state in STATE.findall(theirs):
        if {state.partition("__")[0], state.partition("--")[0]} & words:
            words.add(state)
    words |= {*SET.findall(theirs)}
    sheets = {p: p.read_text(encoding="utf-8") for p in sorted(site.rglob("*.css"))}
    # A second time without the properties that only rules of the first time have read.
    for read in ({*PROPERTY.findall("".join(sheets.values()))}, set[str]()):
        read |= {*READ.findall("".join(sheets.values()) + pages + scripts)}
        for path, text in sheets.items():
            rules = tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
            try:
                sheets[path] = _rules(rules, words, pages, read)
            except ValueError as error:
                raise SystemExit(f"{path}: cannot be read: {error}: correct it") from None
    for path, text in sheets.items():
        path.write_text(text, encoding="utf-8", newline="\n")


def _rules(rules: list[Any], words: set[str], pages: str, read: set[str]) -> str:
    """Return the CSS of those rules whose selectors may match."""
    kept = []
    for rule in rules:
        if rule.type == "error":
            raise ValueError(rule.message)
        prelude = " ".join(tinycss2.serialize(rule.prelude).split())
        if rule.type == "at-rule" and rule.lower_at_keyword in ("media", "supports"):
            inner = tinycss2.parse_rule_list(rule.content, True, True)
            if text := _rules(inner, words, pages, read):
                kept.append(f"@{rule.at_keyword} {prelude}{{{text}}}")
        elif rule.type == "at-rule" and rule.content is None:  # @charset, @import
            kept.append(rule.serialize())
        elif rule.type == "at-rule" and rule.lower_at_keyword == "keyframes":
            inner = tinycss2.parse_rule_list(rule.content, True, True)
            kept.append(f"@keyframes {prelude}{{{_rules(inner, words, pages, read)}}}")
        elif rule.type == "at-rule":  # @font-face, @page
            kept.append(f"@{rule.at_keyword} {prelude}{{{_declarations(rule.content, read)}}}")
        else:
            selectors = [s for s in _selectors(rule.prelude) if _matches(s, words, pages)]
            declared = _declarations(rule.content, read) if selectors else ""
            if declared:
                kept.append(f"{','.join(selectors)}{{{declared}}}")
    return "".join(kept)


def _selectors(prelude: list[Any]) -> list[str]:
    """Return the selectors of a rule, which commas separate."""
    parts: list[list[Any]] = [[]]
    for node in prelude:
        if node == ",":
            parts.append([])
        else:
            parts[-1].append(node)
    return [" ".join(tinycss2.serialize(part).split()) for part in parts]


def _matches(selector: str, words: set[str], pages: str) -> bool:
    """Tell whether every class, id and attribute that a selector asks for is in use."""
    for needed in NEEDED.finditer(OPTIONAL.sub("", selector)):
        if (needed["name"] or needed["attr"]) not in words:
            return False
        if needed["attr"] in FIXED and f'{needed["attr"]}="{needed["value"]}"' not in pages:
            return False
    return SLOW not in selector


def _declarations(content: list[Any], read: set[str]) -> str:
    """Return the declarations of a rule without properties of one's own that nothing reads."""
    kept = []
    for item in tinycss2.parse_blocks_contents(content, True, True):
        if item.type != "declaration":
            raise ValueError(item.message if item.type == "error" else item.serialize())
        if not item.name.startswith("--") or item.name in read:
            value = " ".join(tinycss2.serialize(item.value).split())
            kept.append(f"{item.name}:{value}{'!important' if item.important else ''}")
    return ";".join(kept)
