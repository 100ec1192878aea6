"""Verify a Python block as it is published: a snippet's to the letter, any other by running it."""

import re
import tempfile
from pathlib import Path

from publish import Mistake
from publish.read import exercises, snippets
from publish.verify.run import run

FROM_SNIPPET = re.compile(r'data-snippet="(?P<name>[^"#]+)(?:#(?P<region>[^"]+))?"')
FROM_EXERCISE = re.compile(r'data-exercise="(?P<name>(?P<folder>\w+)/\w+\.py)"')


def verify(path: Path, line: int, info: str, code: str) -> str:
    """Verify the block of `path` whose fence opens on `line`; return "snippet" or "script".

    Raises Mistake, with file, line and cure, where it is not what it should be.
    """
    where = f"{path}:{line}"
    if source := FROM_SNIPPET.search(info):
        snippet = snippets.read(source["name"])
        if code != snippets.region(snippet, source["region"])[0]:
            raise Mistake(
                f"{where}: the published block differs from snippets/{source['name']}: publish it "
                "with {{ snippet(...) }} only"
            )
        return "snippet"
    if source := FROM_EXERCISE.search(info):  # its own test runs it
        files = {f.name: f.code for f in exercises.read(source["folder"]).files}
        if code != files.get(source["name"]):
            raise Mistake(
                f"{where}: the published block differs from {source['name']}: publish it with "
                "{{ exercise(...) }} only"
            )
        return "snippet"
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "block.py")
        script.write_text(code, encoding="utf-8")
        result = run(script, timeout=snippets.TIMEOUT)
    if result.status != 0 or result.stderr or result.left:
        state = "still ran at its deadline" if result.status is None else f"status {result.status}"
        left = f"\nleft behind: {'; '.join(result.left)}" if result.left else ""
        raise Mistake(
            f"{where}: this block runs as a script and failed ({state}): mend it, or make it a "
            f"snippet\n{result.stderr}{result.stacks}{left}"
        )
    return "script"
