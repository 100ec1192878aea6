"""What people take away works without a network. `nox -s offline` builds it, then runs this."""

import contextlib
import functools
import hashlib
import http.server
import io
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tarfile
import threading
import time
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from lxml import html

from publish import (
    ROOT,
    articles,
    deck,
    dist,
    docset,
    downloads,
    epub,
    names,
    offline,
    pages,
    questions,
    site,
    snippets,
    worker,
)
from tests import browser

ASKED = [q for page, text in pages.sources().items() for q in questions.read(page, text)]


def artefact(name):
    path = dist.DIST / name
    assert path.is_file(), f"{path} is missing: run `nox -s offline`"
    return path


@pytest.fixture(scope="session")
def chapters():
    return articles.read()


@pytest.fixture(scope="session")
def chromium():
    with browser.opened() as opened:
        yield opened


# --- The zip -------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def unpacked(tmp_path_factory):
    folder = tmp_path_factory.mktemp("a folder's name, with blanks")
    with zipfile.ZipFile(artefact(offline.ZIP)) as archive:
        archive.extractall(folder)
    (top,) = folder.iterdir()
    return top


@pytest.fixture
def disk(chromium, unpacked):
    """Open a page of the zip from disk; afterwards nothing was asked of any host or went wrong."""
    context = chromium.new_context()
    tab = context.new_page()
    asked, wrong = [], []
    tab.on("request", lambda r: asked.append(r.url))
    # What a page that was left did not need any more is aborted, not missed.
    lost = lambda r: wrong.append(r.url) if "ERR_ABORTED" not in r.failure else None  # noqa: E731
    tab.on("requestfailed", lost)
    tab.on("pageerror", lambda e: wrong.append(str(e)))
    tab.on("console", lambda m: wrong.append(m.text) if m.type == "error" else None)

    def visit(name):
        tab.goto((unpacked / name).as_uri())
        return tab

    yield visit
    context.close()
    assert asked
    assert {url.partition(":")[0] for url in asked} <= {"file", "data", "blob"}
    assert not wrong


def html_files(folder):
    found = sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*.html"))
    assert len(found) > 15
    return found


def test_the_zip_is_one_folder_under_two_megabytes(unpacked):
    assert unpacked.name == "python-concurrency-offline"
    assert artefact(offline.ZIP).stat().st_size < 2_000_000
    assert (unpacked / "LICENSE").read_text() == (ROOT / "LICENSE").read_text()
    assert not list(unpacked.rglob("*.map"))
    assert len(list((unpacked / "snippets").rglob("*.py"))) == len(snippets.names())
    assert not site.dead_links(unpacked)


def found(tab, words):
    """Search, and return the first result."""
    tab.keyboard.press("/")
    tab.keyboard.type(words)
    first = tab.locator(".md-search-result__link").first
    first.wait_for(timeout=20_000)
    return first


@pytest.mark.parametrize("name", ["index.html", "threading.html", "downloads.html"])
def test_a_search_from_disk_leads_to_its_question(disk, name):
    tab = disk(name)
    found(tab, "deadlock").click()
    tab.wait_for_url(re.compile(r"^file:.*/races\.html"))
    assert "deadlock" in tab.locator("article").inner_text().lower()


def test_every_page_has_what_search_needs_from_disk(unpacked):
    for name in html_files(unpacked):
        page = html.parse(unpacked / name)
        scripts = page.xpath("//script/@src")
        config = json.loads(page.xpath("string(//script[@id='__config'])"))
        for needed in ("assets/iframe-worker.js", config["search"]):
            assert (unpacked / name).parent.joinpath(needed).is_file(), (name, needed)
        assert "assets/iframe-worker.js" in scripts


def test_copy_buttons_copy_the_program_from_disk(disk):
    tab = disk("threading.html")
    block = tab.locator("[data-snippet='threading/start_and_join.py']")
    block.hover()
    block.locator("[data-clipboard-target], .md-clipboard, .md-code__button").first.click()
    tab.evaluate(
        "() => { const t = document.createElement('textarea'); t.id = 'paste';"
        "document.body.prepend(t); t.focus(); }"
    )
    tab.keyboard.press("ControlOrMeta+V")
    pasted = tab.locator("#paste").input_value()
    assert pasted.strip() == snippets.read("threading/start_and_join.py").code.strip()


def test_dark_mode_is_chosen_and_kept_from_disk(disk):
    tab = disk("index.html")
    ground = "() => getComputedStyle(document.body).backgroundColor"
    light = tab.evaluate(ground)
    tab.locator("label[title='Switch to dark mode']").click()
    tab.wait_for_selector("body[data-md-color-scheme=slate]")
    dark = tab.evaluate(ground)
    assert light != dark
    tab = disk("gil.html")
    assert tab.evaluate(ground) == dark


def test_pictures_and_fonts_are_there_from_disk(disk):
    tab = disk("challenge.html")
    box = tab.locator("figure.timeline svg").first.bounding_box()
    assert box["width"] > 200
    assert box["height"] > 200
    loaded = tab.evaluate(
        "async () => [...await document.fonts.ready].filter(f => f.status == 'loaded')"
        """.map(f => f.family.replaceAll('"', ''))"""
    )
    assert {"Inter", "JetBrains Mono"} <= set(loaded)


def test_every_page_opens_from_disk_without_asking_any_host(disk, unpacked):
    for name in html_files(unpacked):
        assert disk(name).locator("h1").first.is_visible(), name
    for path in unpacked.rglob("*"):
        if path.suffix in (".html", ".css"):
            text = re.sub(r"<(a|link rel=\"canonical\")\b[^>]*>", "", path.read_text("utf-8"))
            assert not re.search(
                r"(?:src|href)=[\"']?(?:https?:)?//|url\([\"']?(?:https?:)?//", text
            ), path


# --- The service worker --------------------------------------------------------------------------


class Server:
    """Serves a folder on this machine until it is stopped."""

    def __init__(self, folder):
        class Quiet(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *_):
                pass

        handler = functools.partial(Quiet, directory=str(folder))
        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}/sub/"
        threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.02}).start()
        self.stopped = False

    def stop(self):
        if not self.stopped:
            self.http.shutdown()
            self.http.server_close()
            self.stopped = True


def release(folder, name):
    """Turn the built site in `folder` into the release `name`: marked in page and style sheet."""
    shutil.copyfile(ROOT / "docs/assets/service-worker.js", folder / "assets/service-worker.js")
    (folder / "service-worker.js").unlink(missing_ok=True)
    for page in folder.glob("*.html"):
        text = page.read_text(encoding="utf-8")
        text = re.sub(
            r' data-release="\w+"|<script src="?assets/iframe-worker.js"?></script>', "", text
        )
        text = text.replace("<body", f'<body data-release="{name}"', 1)
        page.write_text(text, encoding="utf-8")
    style = folder / "assets/style.css"
    text = style.read_text(encoding="utf-8").partition("/* release */")[0]
    style.write_text(f'{text}/* release */:root {{ --release: "{name}"; }}', encoding="utf-8")
    return worker.add(folder)


@pytest.fixture
def hosted(tmp_path, chromium):
    """A first release on a server below a sub-folder, as on GitHub Pages, and a browser for it."""
    folder = tmp_path / "sub"
    shutil.copytree(articles.SITE, folder)
    assert release(folder, "A") > 20
    server = Server(tmp_path)
    context = chromium.new_context()
    yield folder, server, context
    context.close()
    server.stop()


def first_visit(server, context):
    tab = context.new_page()
    tab.goto(server.url)
    until(tab, "async () => (await navigator.serviceWorker.ready).active.state == 'activated'")
    return tab


def releases(tab):
    """Return the releases that page and style sheet of a tab are of."""
    return tuple(
        tab.evaluate("""() => [
            document.body.dataset.release,
            getComputedStyle(document.documentElement).getPropertyValue("--release").slice(1, -1),
        ]""")
    )


UPDATED = """async () => {
    const ready = await navigator.serviceWorker.ready;
    await ready.update().catch(() => {});
    return !!(ready.waiting || ready.installing);
}"""
WAITING = "async () => !!(await navigator.serviceWorker.ready).waiting"


def until(tab, script):
    """Wait for a script, whose promise `wait_for_function` would take for an answer, to be true."""
    deadline = time.monotonic() + 30
    while not tab.evaluate(script):
        assert time.monotonic() < deadline, f"still not: {script}"
        time.sleep(0.05)


def test_the_hosted_site_works_after_one_visit_with_the_server_stopped(hosted):
    folder, server, context = hosted
    tab = first_visit(server, context)
    server.stop()
    failed = []
    tab.on("requestfailed", lambda r: failed.append((r.url, r.failure)))
    for name in html_files(folder):
        if name != "404.html":
            tab.goto(server.url + name + "?h=word#top")
            assert releases(tab) == ("A", "A"), name
    tab.goto(server.url)
    assert tab.locator("h1").first.is_visible()
    assert found(tab, "deadlock").get_attribute("href")
    # A browser asks for the icon past the service worker, and drops what a page left unread.
    assert not [x for x in failed if "favicon" not in x[0] and "ERR_ABORTED" not in x[1]]


def test_a_new_release_replaces_the_old_one_whole(hosted):
    folder, server, context = hosted
    tab = first_visit(server, context)
    tab.evaluate("async () => { await caches.open('somebody else'); }")
    tab.goto(server.url + "gil.html")
    release(folder, "B")
    assert tab.evaluate(UPDATED)
    until(tab, WAITING)
    # The open page stays what it was, and so does what it asks for later.
    assert '"A"' in tab.evaluate("async () => (await fetch('assets/style.css')).text()")
    server.stop()
    tab.goto(server.url + "races.html")
    tab.wait_for_selector("body[data-release=B]")
    assert releases(tab) == ("B", "B")
    tab.goto(server.url + "gil.html")
    assert releases(tab) == ("B", "B")
    until(tab, "async () => (await caches.keys()).length == 2")
    kept = tab.evaluate("async () => caches.keys()")
    assert "somebody else" in kept


def test_with_two_pages_open_both_stay_on_the_old_release(hosted):
    folder, server, context = hosted
    tab = first_visit(server, context)
    tab.goto(server.url + "gil.html")
    other = context.new_page()
    other.goto(server.url + "races.html")
    release(folder, "B")
    assert tab.evaluate(UPDATED)
    until(tab, WAITING)
    tab.goto(server.url + "threading.html")
    assert releases(tab) == releases(other) == ("A", "A")
    other.close()
    tab.goto(server.url + "races.html")
    tab.wait_for_selector("body[data-release=B]")
    assert releases(tab) == ("B", "B")


def test_a_release_half_on_the_server_is_not_kept(hosted):
    folder, server, context = hosted
    tab = first_visit(server, context)
    tab.goto(server.url + "gil.html")
    old = (folder / "races.html").read_bytes()
    release(folder, "B")
    (folder / "races.html").write_bytes(old)
    tab.evaluate(UPDATED)
    until(tab, "async () => !(await navigator.serviceWorker.ready).installing")
    assert not tab.evaluate(WAITING)
    for name in ("races.html", "threading.html"):
        tab.goto(server.url + name)
        assert releases(tab) == ("A", "A")


def test_the_service_worker_is_small_and_lists_what_the_pages_use(hosted):
    folder, _, _ = hosted
    script = (folder / "service-worker.js").read_text(encoding="utf-8")
    assert (ROOT / "docs/assets/service-worker.js").stat().st_size < 4_000
    assert len(script) < 12_000
    kept = set(json.loads(re.search(r"FILES = (\{.*?\});", script, re.DOTALL)[1]))
    used = set()
    for page in folder.glob("*.html"):
        if page.name == "404.html":
            continue
        assert page.name in kept
        tree = html.parse(page)
        used |= {
            *tree.xpath("//script/@src"),
            *tree.xpath("//link[@rel='stylesheet' or @rel='icon']/@href"),
        }
    assert used - {"assets/iframe-worker.js"} <= kept
    assert "search/search_index.json" in kept
    assert not [name for name in kept if name.startswith(("snippets/", "downloads/"))]


def test_a_service_worker_without_its_marks_stops_the_build(tmp_path):
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/service-worker.js").write_text("const RELEASE = '1';")
    with pytest.raises(SystemExit, match=r"assets/service-worker.js: write '\{\{ release \}\}'"):
        worker.add(tmp_path)


# --- The docset ----------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def docs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("docset")
    with tarfile.open(artefact(f"{docset.NAME}.tgz")) as archive:
        archive.extractall(folder, filter="data")
    return folder / docset.NAME / "Contents"


@pytest.fixture(scope="session")
def index(docs):
    with contextlib.closing(sqlite3.connect(docs / "Resources/docSet.dsidx")) as table:
        return table.execute("SELECT name, type, path FROM searchIndex").fetchall()


def test_the_docset_knows_every_question_and_chapter(index, chapters):
    asked = {f"{q.chapter}.html#{q.id}" for q in ASKED}
    assert {path for _, kind, path in index if kind == "Section"} == asked
    assert {name for name, kind, _ in index if kind == "Guide"} == {a.title for a in chapters}


def test_every_path_of_the_docset_leads_to_its_place(docs, index):
    documents = docs / "Resources/Documents"
    ids = {p.name: set(html.parse(p).xpath("//@id")) for p in documents.glob("*.html")}
    for name, _, path in index:
        page, _, anchor = path.partition("#")
        assert page in ids, (name, path)
        assert not anchor or anchor in ids[page], (name, path)
    assert not site.dead_links(documents)


def test_the_docset_finds_names_where_they_are_shown(docs, index):
    found = {(name, kind): path for name, kind, path in index}
    assert len(found) == len(index)
    assert found["threading.Barrier", "Class"] == "synchronization.html#barrier"
    assert ("threading.Barrier.wait", "Method") in found
    assert ("asyncio.run", "Function") in found
    assert ("queue.Empty", "Class") in found
    assert ("threading.Barrier.broken", "Attribute") in found
    documents = docs / "Resources/Documents"
    for (name, kind), path in found.items():
        if kind not in ("Guide", "Section"):
            page = (documents / path.partition("#")[0]).read_text(encoding="utf-8")
            assert name.rpartition(".")[2] in page, (name, path)


def test_the_docset_is_pages_and_nothing_else(docs):
    info = docset.plistlib.loads((docs / "Info.plist").read_bytes())
    assert info["isDashDocset"]
    assert (docs / "Resources/Documents" / info["dashIndexFilePath"]).is_file()
    for page in (docs / "Resources/Documents").glob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert "<script" not in text
        assert "md-header" not in text
    style = (docs / "Resources/Documents/style.css").read_text()
    assert "url(" not in style


@pytest.mark.parametrize(
    ("program", "wanted"),
    [
        ("import threading as t\nt.Lock()", "threading.Lock()"),
        ("from queue import Queue as Q\nq = Q()\nq.get()", "queue.Queue() queue.Queue.get()"),
        (
            "import threading\nwith threading.Lock() as l: l.locked",
            "threading.Lock() threading.Lock.locked",
        ),
        ("import queue\nq = queue.Queue()\nq = []\nq.get()", "queue.Queue()"),
        (
            "import asyncio\nasync def f():\n"
            "  async with asyncio.TaskGroup() as g: g.create_task()\n"
            "try: pass\nexcept OSError as g: g.x",
            "asyncio.TaskGroup()",
        ),
        ("import concurrent.futures\nconcurrent.futures.wait([])", "concurrent.futures.wait()"),
        (
            "import threading\ndef f(e: threading.Event): e.set()",
            "threading.Event threading.Event.set()",
        ),
        ("import numpy\nnumpy.array()\nprint()", ""),
        (
            "import threading\nclass A:\n  def f(self):\n    self.l = threading.Lock()\n"
            "    self.l.acquire()",
            "threading.Lock() threading.Lock.acquire()",
        ),
    ],
)
def test_names_are_read_off_a_program(program, wanted):
    found = {name + "()" * called for name, called in names.used(program, program)}
    assert found == set(wanted.split())


# --- The EPUB ------------------------------------------------------------------------------------


def test_the_epub_is_valid():
    checker, java = shutil.which("epubcheck"), shutil.which("java")
    if not (checker and java):
        browser.missing("no epubcheck: `apt-get install epubcheck`")
    jar = zipfile.is_zipfile(checker)  # Debian's is the jar itself
    command = [java, "-jar", checker] if jar else [checker]
    ran = subprocess.run(
        [*command, "--failonwarnings", artefact(epub.NAME)], capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "No errors or warnings detected" in ran.stdout


def test_the_epub_holds_every_question_highlighted(chapters):
    with zipfile.ZipFile(artefact(epub.NAME)) as book:
        assert book.namelist()[0] == "mimetype"
        assert book.infolist()[0].compress_type == zipfile.ZIP_STORED
        nav = ElementTree.fromstring(book.read("book/nav.xhtml"))
        linked = {a.get("href") for a in nav.iter("{http://www.w3.org/1999/xhtml}a")}
        assert {f"{q.chapter}.xhtml#{q.id}" for q in ASKED} <= linked
        package = book.read("book/book.opf").decode()
        assert 'properties="cover-image"' in package
        for article in chapters:
            page = book.read(f"book/{article.page.replace('.html', '.xhtml')}").decode()
            text = ElementTree.fromstring(page)
            headings = {h.get("id") for h in text.iter("{http://www.w3.org/1999/xhtml}h2")}
            assert {a.question.id for a in article.answers} <= headings
            assert '<span class="k">' in page
            code = ["".join(p.itertext()) for p in text.iter("{http://www.w3.org/1999/xhtml}pre")]
            built = html.parse(articles.SITE / article.page)
            assert code
            assert code == [p.text_content() for p in built.xpath("//article//pre")]
        assert ".k," in book.read("book/style.css").decode()


def test_what_a_book_cannot_hold_stops_the_build(tmp_path):
    for name in ("index", "gil"):
        shutil.copy(articles.SITE / f"{name}.html", tmp_path)
    (tmp_path / "docs").mkdir()
    shutil.copy(pages.DOCS / "gil.md", tmp_path / "docs")
    page = tmp_path / "gil.html"
    page.write_text(page.read_text("utf-8").replace("<h2", "<canvas>drawn</canvas><h2", 1), "utf-8")
    with pytest.raises(SystemExit, match=r"^gil.html: <canvas> \('drawn'\): .*add it to KNOWN"):
        articles.read(tmp_path, tmp_path / "docs")
    page.write_text(page.read_text("utf-8").replace('id="gil"', 'id="other"'), "utf-8")
    page.write_text(page.read_text("utf-8").replace("<canvas>drawn</canvas>", ""), "utf-8")
    with pytest.raises(SystemExit, match=r"gil\.html: the site does not show question #gil: run"):
        articles.read(tmp_path, tmp_path / "docs")
    with pytest.raises(SystemExit, match="holds no site: run `nox -s offline`"):
        articles.read(tmp_path / "docs")


# --- The deck ------------------------------------------------------------------------------------


def collection(package):
    """Return the notes of a deck by guid, and its models and decks as Anki reads them."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        content = archive.read("collection.anki2")
    with contextlib.closing(sqlite3.connect(":memory:")) as table:
        table.deserialize(content)
        rows = table.execute("SELECT guid, mid, mod, tags, flds FROM notes").fetchall()
        ((models, decks),) = table.execute("SELECT models, decks FROM col").fetchall()
        ((cards,),) = table.execute("SELECT count(*) FROM cards").fetchall()
    assert len(rows) == cards
    notes = {
        guid: (mid, mod, tags.split(), flds.split("\x1f")) for guid, mid, mod, tags, flds in rows
    }
    return notes, json.loads(models), json.loads(decks)


def test_the_deck_has_one_note_a_question():
    notes, models, decks = collection(artefact(deck.NAME).read_bytes())
    wanted = {deck.genanki.guid_for("python-concurrency-reference", q.id): q for q in ASKED}
    assert notes.keys() == wanted.keys()
    assert {str(deck.MODEL_ID)} <= models.keys()
    assert {str(deck.DECK_ID)} <= decks.keys()
    for guid, (_, mod, tags, fields) in notes.items():
        question = wanted[guid]
        asked, program, short, code, link = fields
        assert mod == dist.epoch()
        assert set(tags) == {f"chapter::{question.chapter}", f"level::{question.level}"}
        assert html.fromstring(f"<p>{asked}</p>").text_content().endswith("?"), asked
        assert short.startswith("<p>")
        assert code or question.no_code, asked
        assert link.startswith("The whole answer: ")
        assert not re.search(r"href=\"(?!https?://)", "".join(fields)), asked
        if program:
            assert asked.startswith("Why")


def test_a_question_about_a_program_shows_it_on_the_front(chapters):
    by_id = {a.question.id: a for article in chapters for a in article.answers}
    _, program, _, code, link = deck.fields(
        by_id["nested-submission-deadlock"], "https://example.org/x/"
    )
    assert 'class="highlight"' in program
    assert program not in code
    assert 'href="https://example.org/x/futures.html#nested-submission-deadlock"' in link


def test_a_new_release_of_the_deck_updates_the_old_notes(chapters, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    old, *stable = collection(deck.build(chapters[:1]))
    article = articles.copy.deepcopy(chapters[0])
    article.answers[0].heading.text = "Reworded?"
    renamed = replace(article, title="Renamed", answers=article.answers[::-1])
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    new, *still = collection(deck.build([renamed]))
    assert old.keys() == new.keys()
    assert [found.keys() for found in stable] == [found.keys() for found in still]
    assert all(old[guid][0] == new[guid][0] and old[guid][1] < new[guid][1] for guid in old)
    assert any(fields[0].startswith("Reworded?") for *_, fields in new.values())


# --- All of them ---------------------------------------------------------------------------------


def test_building_again_gives_the_same_bytes(tmp_path, chapters):
    """Another folder, another seed for hashes, another time zone, a file system's other order."""
    env = os.environ | {"PYTHONHASHSEED": "7", "TZ": "Asia/Kolkata"}
    folder = tmp_path / "again"
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", "mkdocs.offline.yml", "-d"]
    subprocess.run([*mkdocs, folder], cwd=ROOT, env=env, check=True)
    build = (
        "import sys; from pathlib import Path; from publish import *\n"
        "from publish import articles, deck, docset, epub, offline, site\n"
        "built = Path(sys.argv[1]); site.finish(built); out = built.parent\n"
        "(out / offline.ZIP).write_bytes(offline.pack(built)); read = articles.read(built)\n"
        "(out / epub.NAME).write_bytes(epub.build(read))\n"
        "(out / f'{docset.NAME}.tgz').write_bytes(docset.build(read))\n"
        "(out / deck.NAME).write_bytes(deck.build(read, deck.os.environ.get('SITE_URL', '')))\n"
    )
    subprocess.run([sys.executable, "-c", build, folder], cwd=ROOT, env=env, check=True)
    for name in (offline.ZIP, epub.NAME, f"{docset.NAME}.tgz", deck.NAME):
        again = hashlib.sha256((tmp_path / name).read_bytes()).hexdigest()
        assert again == hashlib.sha256(artefact(name).read_bytes()).hexdigest(), name


def test_the_downloads_page_offers_what_there_is(tmp_path):
    built, files = tmp_path / "site", tmp_path / "dist"
    built.mkdir()
    files.mkdir()
    (built / "downloads.html").write_text(downloads.show(), encoding="utf-8")
    (files / epub.NAME).write_bytes(b"x" * 1_234_567)
    os.utime(files / epub.NAME, (1_700_000_000, 1_700_000_000))
    assert downloads.add(built, files) == [epub.NAME]
    text = (built / "downloads.html").read_text(encoding="utf-8")
    digest = hashlib.sha256(b"x" * 1_234_567).hexdigest()
    for said in ("1.2 MB", "2023-11-14", digest, f'href="downloads/{epub.NAME}"'):
        assert said in text
    assert text.count("made from the source by") == len(downloads.DOWNLOADS) - 1
    assert "<code>nox -s pdf</code>" in text
    assert (built / "downloads/SHA256SUMS").read_text() == f"{digest}  {epub.NAME}\n"
    assert not site.dead_links(built)


def test_a_page_without_room_for_a_download_stops_the_build(tmp_path):
    (tmp_path / "downloads.html").write_text("<p>nothing</p>")
    with pytest.raises(
        SystemExit, match=r"no place for .*cheatsheet.pdf: show \{\{ downloads\(\) \}\}"
    ):
        downloads.add(tmp_path, tmp_path)


def test_every_download_is_made_by_a_job():
    jobs = set(re.findall(r"^def (\w+)\(session", (ROOT / "noxfile.py").read_text(), re.MULTILINE))
    assert {d.job for d in downloads.DOWNLOADS} <= jobs
    made = {offline.ZIP, epub.NAME, f"{docset.NAME}.tgz", deck.NAME}
    assert made == {d.file for d in downloads.DOWNLOADS if d.job == "offline"}


def test_without_a_commit_or_a_date_the_build_says_what_to_set(monkeypatch, tmp_path):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setattr(dist, "ROOT", Path(tmp_path))
    with pytest.raises(SystemExit, match="build in a git clone or set SOURCE_DATE_EPOCH"):
        dist.epoch()
