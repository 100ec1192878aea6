"""Find, among the interpreters on this machine, one that a snippet runs on."""

import functools
import json
import shutil
import subprocess
import sys

from publish import SUPPORTED
from publish.read.snippets import Snippet

ASK = (
    "import sys, sysconfig, json; print(json.dumps(['%d.%d' % sys.version_info[:2], sys.platform,"
    " bool(sysconfig.get_config_var('Py_GIL_DISABLED'))]))"
)


@functools.cache
def found() -> dict[str, tuple[str, str, bool]]:
    """Return version, platform and free-threadedness of each interpreter, by its command.

    The one that runs us comes first (it has the third-party packages), then the newest.
    """
    commands = [sys.executable]
    for version in reversed(SUPPORTED):
        commands += [p for s in ("", "t") if (p := shutil.which(f"python{version}{s}"))]
    answers = {}
    for command in commands:
        asked = subprocess.run([command, "-c", ASK], capture_output=True, text=True)
        if asked.returncode == 0:
            answers[command] = tuple(json.loads(asked.stdout))
    return answers


def command_for(snippet: Snippet) -> str | None:
    """Return the command of an interpreter that runs the snippet; None where there is none."""
    candidates = found().items()
    if snippet.dependencies:
        candidates = {sys.executable: found()[sys.executable]}.items()
    return next((c for c, about in candidates if not snippet.skip(*about)), None)
