"""Find, among the interpreters on this machine, one that a snippet runs on."""

import functools
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable

from publish import ROOT, SUPPORTED
from publish.read.snippets import Snippet
from publish.verify import servers

ASK = (
    "import sys, sysconfig, json, platform; print(json.dumps([platform.python_version(),"
    " platform.python_implementation(), sys.platform,"
    " bool(sysconfig.get_config_var('Py_GIL_DISABLED'))]))"
)
BIN = "Scripts/python.exe" if os.name == "nt" else "bin/python"


@functools.cache
def asked(command: str) -> tuple[str, str, str, bool] | None:
    """Return version, kind, platform and free-threadedness of an interpreter; None of none."""
    answer = subprocess.run([command, "-c", ASK], capture_output=True, text=True)
    return tuple(json.loads(answer.stdout)) if answer.returncode == 0 else None


@functools.cache
def found(group: str | None = None) -> dict[str, tuple[str, str, str, bool]]:
    """Return what `asked` says, by command, newest first; of a group, of those with its packages.

    Of those of no group, the one that runs us comes first: it has the third-party packages.
    """
    if group:  # as `nox -s GROUP` made them
        stamps = sorted(ROOT.glob(f".nox/{group}*/{group}.installed"), reverse=True)
        commands = [str(stamp.parent / BIN) for stamp in stamps]
    else:
        commands = [sys.executable]
        for version in reversed(SUPPORTED):
            commands += [p for s in ("", "t") if (p := shutil.which(f"python{version}{s}"))]
    return {command: answer for command in commands if (answer := asked(command))}


def command_for(snippet: Snippet) -> str | None:
    """Return the command of an interpreter that runs the snippet; None where there is none."""
    if servers.missing(snippet):
        return None
    for command, (version, _, platform, free) in found(snippet.group).items():
        short = ".".join(version.split(".")[:2])
        if snippet.dependencies and not snippet.group and command != sys.executable:
            break  # only this one has the packages
        if not snippet.skip(short, platform, free):
            return command
    return None


def lacking(snippet: Snippet) -> str:
    """Return why `command_for` finds nothing for a snippet."""
    if snippet.group and not found(snippet.group):
        return f"no environment for it: `nox -s {snippet.group} --install-only` makes it"
    return servers.missing(snippet) or f"no interpreter here for it ({snippet.requires})"


def able(chosen: Iterable[Snippet]) -> list[tuple[Snippet, str]]:
    """Return those that an interpreter here runs, each with it; print the others, and why."""
    found = []
    for snippet in chosen:
        if command := command_for(snippet):
            found.append((snippet, command))
        else:
            print(f"skipped {snippet.name}: {lacking(snippet)}")
    return found


def about(command: str) -> dict[str, str]:
    """Return what a run on that interpreter tells of it and of the machine."""
    version, implementation, platform, _ = asked(command) or ("", "", "", False)
    return {"python": version, "implementation": implementation, "platform": platform}
