"""Every exercise: its stub fails kindly, its solution keeps the promises, its mistakes do not."""

import pytest

from publish.read import exercises
from publish.verify.exercises import problem

EXERCISES = [exercises.read(name) for name in exercises.names()]
FILES = [(e, f) for e in EXERCISES for f in e.files]


@pytest.mark.timeout(400)
@pytest.mark.parametrize(("exercise", "file"), FILES, ids=[f.name for _, f in FILES])
def test_exercise(exercise, file):
    if found := problem(exercise, file):
        pytest.fail(found, pytrace=False)


def test_there_are_exercises():
    assert EXERCISES, "nothing below snippets/exercises/: the suite would pass without a subject"
