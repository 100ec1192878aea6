"""Write artefacts into dist/ so that the same commit gives the same bytes."""

import gzip
import io
import os
import tarfile
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path

from publish import ROOT
from publish.read.commit import epoch

DIST = ROOT / "dist"


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


def write(name: str, content: bytes) -> Path:
    """Write dist/`name`, dated by `epoch`, and say how large it is; return its path."""
    path = DIST / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (epoch(), epoch()))
    print(f"dist/{name}: {len(content):,} bytes")
    return path
