"""What is taken away works without a network. `nox -s offline` builds it, then runs this."""

import contextlib
import io
import json
import plistlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tarfile
import time
import zipfile
from importlib.metadata import distribution
from pathlib import Path

import pytest
from lxml import html

from publish import ROOT, formats
from publish.formats import archive, deck, docset, epub
from publish.formats import exercises as practice
from publish.formats import zip as offline_zip
from publish.read import book, commit, exercises, licences, names, pages, questions
from publish.site import offline as service
from publish.site.build import HTML, SITE
from tests import browser
from tests.browser import chromium

__all__ = ["chromium"]  # a fixture
ASKED = questions.every(pages.sources())


def artefact(name):
    path = archive.DIST / name
    assert path.is_file(), f"{path} is missing: run `nox -s offline`"
    return path


@pytest.fixture(scope="session")
def whole():
    return book.read(HTML)


def html_files(folder):
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*.html"))


# --- The exercises -------------------------------------------------------------------------------


@pytest.mark.timeout(400)  # 25 exercises, each checked twice: 70 s where nothing else runs
def test_the_exercises_work_from_their_zip_alone(tmp_path):
    with zipfile.ZipFile(io.BytesIO(artefact(practice.FILE).read_bytes())) as archived:
        archived.extractall(tmp_path)
    (folder,) = tmp_path.iterdir()
    assert {p.name for p in folder.iterdir() if (p / "task.py").is_file()} == {*exercises.names()}

    def checked(name):
        where = folder / name
        done = subprocess.run(
            [sys.executable, "-I", "task.py"],
            cwd=where,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr

    for name in exercises.names():
        found = exercises.read(name)
        status, said = checked(name)
        assert (status, "not written yet" in said) == (1, True), said
        task = folder / name / "task.py"
        text = task.read_text(encoding="utf-8")
        stub = found.task.code
        assert stub in text
        task.write_text(text.replace(stub, found.solution.code), encoding="utf-8")
        status, said = checked(name)
        assert (status, "All promises kept." in said) == (0, True), said
    assert "publish" in {p.name for p in folder.iterdir()}  # every order of threads


# --- The zip -------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def unpacked(tmp_path_factory):
    folder = tmp_path_factory.mktemp("zip")
    with zipfile.ZipFile(artefact(offline_zip.FILE)) as packed:
        packed.extractall(folder)
    (inside,) = folder.iterdir()
    return inside


def test_the_zip_is_one_folder_of_the_whole_site(unpacked):
    assert {q.address for q in ASKED} <= set(html_files(unpacked))
    assert (unpacked / "LICENSE.txt").is_file()
    assert (unpacked / licences.FILE).is_file()
    assert artefact(offline_zip.FILE).stat().st_size < 16_000 * len(html_files(unpacked))
    assert "downloads/" not in (unpacked / "downloads.html").read_text(encoding="utf-8")


def test_search_and_program_files_work_from_disk_and_nobody_is_asked(chromium, unpacked):
    context = chromium.new_context()
    page, asked = context.new_page(), []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((unpacked / "races/lost-update.html").as_uri())
    page.keyboard.press("/")
    page.locator("dialog.search input").press_sequentially("stop a thread")
    page.wait_for_selector(".search-hits a")
    first = page.locator(".search-hits a").first.get_attribute("href")
    assert first == (unpacked / "threading/stop-thread.html").as_uri()
    link = page.locator("a.file").first.get_attribute("href")
    assert (unpacked / "races" / link).resolve().is_file()
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    context.close()


# --- The hosted site without its server ----------------------------------------------------------


def release(folder, name):
    """Turn the built site in `folder` into the release `name`: marked in page and style sheet."""
    shutil.copyfile(ROOT / "docs/assets/service-worker.js", folder / "assets/service-worker.js")
    (folder / "service-worker.js").unlink(missing_ok=True)
    for page in folder.rglob("*.html"):
        text = re.sub(r' data-release="\w+"', "", page.read_text(encoding="utf-8"))
        page.write_text(text.replace("<body", f'<body data-release="{name}"', 1), encoding="utf-8")
    style = folder / "assets/style.css"
    text = style.read_text(encoding="utf-8").partition("/* release */")[0]
    style.write_text(f'{text}/* release */:root {{ --release: "{name}"; }}', encoding="utf-8")
    service.add(folder)


@pytest.fixture
def hosted(tmp_path, chromium):
    """A first release on a server below a sub-folder, as on GitHub Pages, and a browser for it."""
    folder = tmp_path / "sub"
    shutil.copytree(SITE, folder, ignore=shutil.ignore_patterns("downloads"))
    release(folder, "A")
    assert (folder / "service-worker.js").read_text(encoding="utf-8").count("sha256-") > 20
    server = browser.Server(tmp_path)
    server.url += "sub/"
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
    for name in html_files(folder)[::9]:
        if name != "404.html" and not (folder / name.removesuffix(".html")).is_dir():
            tab.goto(server.url + name + "?h=word#top")
            assert releases(tab) == ("A", "A"), name
    tab.goto(server.url)
    assert tab.locator("h1").first.is_visible()
    tab.keyboard.press("/")
    tab.locator("dialog.search input").press_sequentially("deadlock")
    assert "deadlock" in tab.locator(".search-hits a").first.get_attribute("href")
    # A browser asks for the icon past the service worker, and drops what a page left unread; a
    # page asks whether there still is a service worker.
    passed = ("favicon", "service-worker.js")
    assert not [
        x for x in failed if not any(p in x[0] for p in passed) and "ERR_ABORTED" not in x[1]
    ]


def test_a_new_release_replaces_the_old_one_whole(hosted):
    folder, server, context = hosted
    tab = first_visit(server, context)
    tab.evaluate("async () => { await caches.open('somebody else'); }")
    tab.goto(server.url + "gil/index.html")
    release(folder, "B")
    assert tab.evaluate(UPDATED)
    until(tab, WAITING)
    # The open page stays what it was, and so does what it asks for later.
    assert '"A"' in tab.evaluate("async () => (await fetch('../assets/style.css')).text()")
    server.stop()
    tab.goto(server.url + "races/index.html")
    tab.wait_for_selector("body[data-release=B]")
    assert releases(tab) == ("B", "B")
    tab.goto(server.url + "gil/index.html")
    assert releases(tab) == ("B", "B")
    until(tab, "async () => (await caches.keys()).length == 2")
    kept = tab.evaluate("async () => caches.keys()")
    assert "somebody else" in kept


def test_with_two_pages_open_both_stay_on_the_old_release(hosted):
    folder, server, context = hosted
    tab = first_visit(server, context)
    tab.goto(server.url + "gil/index.html")
    other = context.new_page()
    other.goto(server.url + "races/index.html")
    release(folder, "B")
    assert tab.evaluate(UPDATED)
    until(tab, WAITING)
    tab.goto(server.url + "threading/index.html")
    assert releases(tab) == releases(other) == ("A", "A")
    other.close()
    tab.goto(server.url + "races/index.html")
    tab.wait_for_selector("body[data-release=B]")
    assert releases(tab) == ("B", "B")


def test_a_link_into_a_page_shows_the_page_while_a_new_release_comes(hosted):
    folder, server, context = hosted
    tab = first_visit(server, context)
    tab.goto(server.url + "gil/index.html")
    release(folder, "B")
    assert tab.evaluate(UPDATED)
    until(tab, WAITING)
    tab.goto(server.url + "races/lost-update.html#lost_update_fixed")
    tab.wait_for_selector("body[data-release=B]")
    assert tab.url.endswith("#lost_update_fixed")
    assert tab.locator("h1").is_visible()


def test_a_release_that_never_takes_over_is_not_waited_for_without_end(hosted):
    folder, server, context = hosted
    tab = first_visit(server, context)
    tab.goto(server.url + "gil/index.html")
    release(folder, "B")
    script = folder / "service-worker.js"
    script.write_text(script.read_text(encoding="utf-8").replace("skipWaiting()", "0"))
    assert tab.evaluate(UPDATED)
    until(tab, WAITING)
    tab.goto(server.url + "races/index.html")
    tab.wait_for_selector("body[data-release=A]")


def test_what_is_not_kept_says_so_without_a_network(hosted):
    _, server, context = hosted
    tab = first_visit(server, context)
    server.stop()
    for name in ("snippets/races/lost_update_fixed.py", "races/lost-update.md", "no/such.html"):
        answer = tab.goto(server.url + name)
        assert answer.status == 503
        assert tab.locator("h1").inner_text() == "There is no network"
        tab.get_by_role("link", name="All questions").click()
        tab.wait_for_selector(".questions")


def test_a_site_without_a_service_worker_is_no_longer_kept(hosted):
    folder, server, context = hosted
    tab = first_visit(server, context)
    tab.evaluate("async () => { await caches.open('somebody else'); }")
    (folder / "service-worker.js").unlink()
    tab.goto(server.url + "gil/index.html")
    until(tab, "async () => (await navigator.serviceWorker.getRegistrations()).length === 0")
    until(tab, "async () => (await caches.keys()).join() === 'somebody else'")


@pytest.mark.parametrize(
    "where",
    [
        "navigator.storage.estimate = async () => ({quota: 3e5, usage: 0})",
        "Object.defineProperty(navigator, 'connection', {value: {saveData: true}})",
    ],
    ids=["little room", "a reader who saves data"],
)
def test_a_browser_that_has_no_room_or_saves_data_is_asked_for_none(hosted, where):
    _, server, context = hosted
    context.add_init_script(where)
    tab = context.new_page()
    for name in ("index.html", "gil/index.html"):
        tab.goto(server.url + name)
        tab.wait_for_load_state("networkidle")
    assert (
        tab.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length") == 0
    )


def test_a_release_half_on_the_server_is_not_kept(hosted):
    folder, server, context = hosted
    tab = first_visit(server, context)
    tab.goto(server.url + "gil/index.html")
    old = (folder / "races/index.html").read_bytes()
    release(folder, "B")
    (folder / "races/index.html").write_bytes(old)
    tab.evaluate(UPDATED)
    until(tab, "async () => !(await navigator.serviceWorker.ready).installing")
    assert not tab.evaluate(WAITING)
    for name in ("races/index.html", "threading/index.html"):
        tab.goto(server.url + name)
        assert releases(tab) == ("A", "A")


def test_the_service_worker_lists_what_the_pages_use(hosted):
    folder, _, _ = hosted
    script = (folder / "service-worker.js").read_text(encoding="utf-8")
    kept = set(json.loads(re.search(r"FILES = (\{.*?\});", script, re.DOTALL)[1]))
    for name in html_files(folder):
        assert name in kept or name == "404.html"
    assert {
        "assets/search-data.js",
        "assets/find.js",
        "assets/quiz-data.js",
        "assets/quiz/gil.js",
    } <= kept
    assert not [n for n in kept if n.startswith(("snippets/", "downloads/"))]


def test_a_service_worker_without_its_marks_stops_the_build(tmp_path):
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/service-worker.js").write_text("const RELEASE = '1';")
    with pytest.raises(SystemExit, match=r"assets/service-worker.js: write '\{\{ release \}\}'"):
        service.add(tmp_path)


def test_every_work_of_others_that_is_shipped_is_named_with_its_licence():
    said = (SITE / licences.FILE).read_text(encoding="utf-8")
    assert said == licences.notice()
    material = Path(distribution("mkdocs-material").locate_file("material/templates/assets"))
    source = json.loads(next(material.glob("javascripts/bundle.*.map")).read_text())["sources"]
    shipped = set(re.findall(r"node_modules/((?:@[^/]+/)?[^/]+)", " ".join(source)))
    assert len(shipped) > 3
    named = {part.name.lower().removesuffix(".js") for part in licences.PARTS}
    assert shipped <= named
    fonts = {p.stem.rpartition("-")[0] for p in licences.FONTS.glob("*.woff2")}
    assert {f.partition("-")[0] for f in fonts} <= {n.partition(" ")[0] for n in named}
    for licence, text in licences.texts().items():
        assert len(text) > 200, licence
        assert text.strip() in said
    ours = {p.name for p in (ROOT / "docs/assets").glob("*.js")} | {
        "quiz-data.js",
        "search-data.js",
    }
    every = [p for p in (SITE / "assets").rglob("*.js") if not {"plays", "quiz"} & {*p.parts}]
    scripts = {p.name for p in every} - ours
    assert {re.sub(r"\.\w{8}\.", ".", name) for name in scripts} == {"bundle.min.js"}
    assert not list(SITE.rglob("*.map"))


# --- The docset ----------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def docs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("docset")
    with tarfile.open(artefact(docset.FILE)) as packed:
        safe = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}  # not yet in 3.11.2
        packed.extractall(folder, **safe)
    return folder / docset.NAME


def test_the_docset_leads_to_every_question_and_to_names(docs):
    resources = docs / "Contents/Resources"
    with contextlib.closing(sqlite3.connect(resources / "docSet.dsidx")) as table:
        rows = table.execute("SELECT name, type, path FROM searchIndex").fetchall()
    kinds = [kind for _, kind, _ in rows]
    assert kinds.count("Section") == len(ASKED)
    assert len(rows) - kinds.count("Section") - kinds.count("Guide") > 600
    ids = {
        p.name: {*html.parse(p).xpath("//@id")} for p in (resources / "Documents").glob("*.html")
    }
    for name, _, path in rows:
        page, _, anchor = path.partition("#")
        assert page in ids, name
        assert not anchor or anchor in ids[page], path
    assert plistlib.loads((docs / "Contents/Info.plist").read_bytes())["DocSetPlatformFamily"]
    assert (docs / "icon.png").is_file()


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
    done = subprocess.run(
        [*command, "--failonwarnings", artefact(epub.FILE)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No errors or warnings detected" in done.stdout + done.stderr


@pytest.mark.parametrize("width", [320, 390, 600])
def test_nothing_in_the_epub_is_wider_than_its_page(chromium, tmp_path, width):
    with zipfile.ZipFile(artefact(epub.FILE)) as packed:
        packed.extractall(tmp_path)
    page = chromium.new_page(viewport={"width": width, "height": 900})
    wide = {}
    for file in sorted(tmp_path.rglob("*.xhtml")):
        page.goto(file.as_uri())
        wide[file.name] = page.evaluate("document.documentElement.scrollWidth")
    page.close()
    assert {name: found for name, found in wide.items() if found > width} == {}


def test_on_a_phone_a_word_in_a_table_of_the_epub_stays_whole(chromium, tmp_path):
    with zipfile.ZipFile(artefact(epub.FILE)) as packed:
        packed.extractall(tmp_path)
    page = chromium.new_page(viewport={"width": 390, "height": 900})
    page.goto((tmp_path / "book" / "coming-from.xhtml").as_uri())
    lines = """(cell) => { const range = document.createRange(); range.selectNodeContents(cell);
        return new Set([...range.getClientRects()].map((box) => box.top)).size }"""
    titles = page.locator("th").all()
    assert len(titles) > 10
    broken = [each.text_content() for each in titles if each.evaluate(lines) > 1]
    page.close()
    assert [text for text in broken if " " not in text] == []


def test_the_epub_holds_every_question_and_program_with_its_verdict(whole):
    with zipfile.ZipFile(artefact(epub.FILE)) as packed:
        for chapter in whole.chapters:
            tree = html.fromstring(packed.read(f"book/{chapter.name}.xhtml"))
            ids = {*tree.xpath("//h2/@id")}
            assert {q.question.id for q in chapter.questions} <= ids
            shown = sum(len([*book.programs(q)]) for q in chapter.questions)
            assert len(tree.xpath("//div[starts-with(@class, 'program')]")) == shown
            assert not tree.xpath("//details")
            for program in tree.xpath("//div[starts-with(@class, 'program ')]"):
                assert program.xpath("string(.//span[@class='verdict'])")


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
    notes, models, decks = collection(artefact(deck.FILE).read_bytes())
    wanted = {deck.genanki.guid_for("python-concurrency-reference", q.id): q for q in ASKED}
    assert notes.keys() == wanted.keys()
    assert {str(deck.MODEL_ID)} <= models.keys()
    assert {str(deck.DECK_ID)} <= decks.keys()
    for guid, (_, mod, tags, fields) in notes.items():
        question = wanted[guid]
        asked, program, short, code, link = fields
        assert mod == commit.epoch()
        assert set(tags) == {f"chapter::{question.chapter}", f"level::{question.level}"}
        assert html.fromstring(f"<p>{asked}</p>").text_content().endswith("?"), asked
        assert short.startswith("<p>")
        assert code or question.no_code, asked
        assert link.startswith("The whole answer: ")
        assert not re.search(r"href=\"(?!https?://)", "".join(fields)), asked
        if program:
            assert asked.startswith("Why")


def test_the_style_of_cards_has_no_nested_rules():
    assert not re.search(r"\{[^}]*\{", deck.style())
    assert ".nightMode pre {" in deck.style() or ".nightMode pre," in deck.style()


# --- All -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", formats.listed(), ids=lambda f: f.FILE)
def test_building_again_gives_the_same_bytes(form, whole):
    if not (archive.DIST / form.FILE).is_file():
        pytest.skip(f"{form.FILE} is not built: run `nox -s {form.GROUP}`")
    assert form.build(whole) == (archive.DIST / form.FILE).read_bytes()


def test_every_format_says_what_it_is():
    listed = formats.listed()
    assert len({f.FILE for f in listed}) == len(listed) >= 8
    jobs = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    for form in listed:
        assert form.TITLE
        assert form.WHAT.endswith(".")
        assert f"def {form.GROUP}(session" in jobs


def test_without_a_commit_or_a_date_the_build_says_what_to_set(monkeypatch, tmp_path):
    monkeypatch.setattr(commit, "ROOT", tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    with pytest.raises(SystemExit, match="build in a git clone or set SOURCE_DATE_EPOCH"):
        commit.epoch()
