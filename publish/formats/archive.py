"""Write artefacts into dist/ so that the same commit gives the same bytes."""

import gzip
import io
import json
import os
import tarfile
import time
import zipfile
from collections.abc import Mapping

from publish import ROOT
from publish.read.commit import epoch, sources

DIST = ROOT / "dist"
MADE = DIST / "made-from.json"


def zipped(files: Mapping[str, bytes], *, stored: str | None = None) -> bytes:
    """Return a zip of files by name, in their order; `stored` names the one not compressed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, time.gmtime(epoch())[:6])
            entry.create_system = 3  # the bytes do not say where they were built
            entry.external_attr = 0o644 << 16
            method = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content, method, 9)
    return buffer.getvalue()


def tarred(files: Mapping[str, bytes]) -> bytes:
    """Return a gzipped tar of files by name, in their order."""
    buffer = io.BytesIO()
    with (
        gzip.GzipFile(fileobj=buffer, filename="", mode="wb", mtime=epoch()) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive,
    ):
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime, entry.mode = len(content), epoch(), 0o644
            archive.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


def write(name: str, content: bytes) -> None:
    """Write dist/`name`, dated by `epoch`, note what it was made from, and say how large it is."""
    path = DIST / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (epoch(), epoch()))
    MADE.write_text(json.dumps(_made() | {name: sources()}, indent=0) + "\n", encoding="utf-8")
    print(f"dist/{name}: {len(content):,} bytes")


def current() -> set[str]:
    """Return the names of the files in dist/ that were made from the sources of today."""
    now = sources()
    return {name for name, of in _made().items() if of == now and (DIST / name).is_file()}


def _made() -> dict[str, str]:
    """Return the digest of the sources that each file in dist/ was made from."""
    try:
        found = json.loads(MADE.read_text(encoding="utf-8"))
        return found if isinstance(found, dict) else {}
    except (OSError, ValueError):
        return {}  # then nothing is known of them, and nothing is offered
