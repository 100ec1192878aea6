"""The home page's numbers are those of the book, and its proof line is that of the commit."""

import re
import subprocess

import pytest

from publish import dist, home, pages, questions, snippets


def git(folder, *command):
    run = ["git", "-c", "user.name=a", "-c", "user.email=a@b", *command]
    subprocess.run(run, cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """Return a repository with one commit, of 2 January 2026, in the place of ours."""
    monkeypatch.setattr(dist, "ROOT", tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2026-01-02T23:30:00-0500")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# Home\n")
    git(tmp_path, "init")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-m", "first")
    return tmp_path


def test_the_proof_line_names_programs_pythons_day_and_commit(repository):
    assert re.fullmatch(
        rf"{len(snippets.names())} programs, run on Python 3\.11–3\.15 on 2026-01-03, "
        r'commit <span class="commit">[0-9a-f]{10}</span>\.',
        home.proof(),
    )


def test_the_proof_line_admits_changes_since_the_commit(repository):
    (repository / "docs/new.md").write_text("new")
    assert home.proof().endswith("</span> and changes since.")


def test_the_day_is_that_of_source_date_epoch(repository, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert " on 1970-01-01, commit " in home.proof()


def test_without_git_the_proof_line_says_so(repository, monkeypatch):
    inner = repository / "inner"  # a copy inside another repository is not that repository
    inner.mkdir()
    monkeypatch.setattr(dist, "ROOT", inner)
    assert home.proof().endswith("built without git: no date.")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert home.proof().endswith("on 1970-01-02, built without git.")


def test_every_chapter_is_listed_with_its_questions():
    listed = re.findall(r"^- \[.+\]\((\S+)\)<span class=\"count\">(\d+)<", home.chapters(), re.M)
    asked = {p: n for p, t in pages.sources().items() if (n := len(questions.read(p, t)))}
    assert {page: int(count) for page, count in listed} == asked
    assert f"Search {sum(asked.values())} questions" in home.search_field()
