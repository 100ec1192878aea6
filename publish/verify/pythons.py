"""Find, among the interpreters on this machine, one that a snippet runs on."""

import functools
import json
import shutil
import subprocess
import sys

from publish import SUPPORTED
from publish.read.snippets import Snippet

ASK = (
    "import sys, sysconfig, json, platform; print(json.dumps([platform.python_version(),"
    " platform.python_implementation(), sys.platform,"
    " bool(sysconfig.get_config_var('Py_GIL_DISABLED'))]))"
)


@functools.cache
def found() -> dict[str, tuple[str, str, str, bool]]:
    """Return version, kind, platform and free-threadedness of each interpreter, by its command.

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
    for command, (version, _, platform, free) in found().items():
        short = ".".join(version.split(".")[:2])
        if snippet.dependencies and command != sys.executable:
            break  # only this one has the packages
        if not snippet.skip(short, platform, free):
            return command
    return None


def about(command: str) -> dict[str, str]:
    """Return what a run on that interpreter tells of it; see `evidence.about`."""
    version, implementation, platform, _ = found()[command]
    return {"python": version, "implementation": implementation, "platform": platform}
