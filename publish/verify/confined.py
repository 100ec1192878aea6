"""A run of a program in a world of its own: nothing that it does reaches the machine.

On Linux a program runs in fresh user, process, mount, network and ipc namespaces: everything is
read-only but its own folder, `/tmp` and `/dev/shm` are empty and go with it, and there is no
network but loopback. The first process there, this file run as a program, makes that world, starts
the program, and tells what it leaves. See namespaces(7), unshare(1).
"""

import os
import sys
import time

NEW = ("--user", "--map-root-user", "--pid", "--fork", "--kill-child", "--mount", "--net", "--ipc")
REMOUNT, BIND, MOVE, READ_ONLY, RECURSIVE = 0x20, 0x1000, 0x2000, 0x1, 0x4000
KEPT = 0x2 | 0x4 | 0x8 | 0x400 | 0x800 | 0x200000  # flags of a mount that must stay as they are
OPTIONS = {"nosuid": 0x2, "nodev": 0x4, "noexec": 0x8, "noatime": 0x400, "nodiratime": 0x800,
           "relatime": 0x200000}  # fmt: skip
SCRATCH = ("/tmp", "/dev/shm")
# Bytes of memory (with 8 MB reserved for each thread's stack), of a file, of a dump; open files;
# processes and threads, which count for all of a user in the namespace, and not for root. See
# getrlimit(2).
LIMITS = {"RLIMIT_DATA": 4 << 30, "RLIMIT_FSIZE": 256 << 20, "RLIMIT_CORE": 0,
          "RLIMIT_NOFILE": 4096, "RLIMIT_NPROC": 2048}  # fmt: skip
TRIED: dict[str, str | None] = {}
VIRTUAL = ("/proc", "/sys", "/dev")


def unable() -> str | None:
    """Return why programs cannot be confined here; None where they can.

    Exits where the caller demands it, by the environment variable CONFINED=demand.
    """
    if "why" not in TRIED:
        TRIED["why"] = _try()
    if TRIED["why"] and os.environ.get("CONFINED") == "demand":
        raise SystemExit(f"programs cannot be confined here: {TRIED['why']}: see unshare(1)")
    return TRIED["why"]


def _try() -> str | None:
    import shutil
    import subprocess

    if sys.platform != "linux":
        return f"{sys.platform} has no namespaces"
    if not shutil.which("unshare"):
        return "unshare is not installed"
    tried = subprocess.run(["unshare", *NEW, "true"], capture_output=True, text=True, check=False)
    return tried.stderr.strip() or f"status {tried.returncode}" if tried.returncode else None


def command(
    program: list[str], own: list[str], needs: list[str], report: int, grace: float, mark: str
) -> list[str]:
    """Return the command that runs a program confined to folders of its `own`.

    It sees of the scratch folders what it `needs`; what it leaves is told on the descriptor
    `report` when `grace` seconds are over; `mark` is put into its environment, as NAME=value.
    """
    told = [str(report), str(grace), mark, "\n".join(own), "\n".join(needs)]
    return ["unshare", *NEW, sys.executable, "-I", "-S", __file__, *told, *program]


# -- inside: begun for each program, so it imports little ----------------------------------------


def mount(source: str, target: str, kind: str = "none", flags: int = 0, data: str = "") -> None:
    """Mount something; raise OSError where that fails. See mount(2)."""
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    args = (source.encode(), target.encode(), kind.encode(), ctypes.c_ulong(flags), data.encode())
    if libc.mount(*args):
        error = ctypes.get_errno()
        raise OSError(error, f"mount {target}: {os.strerror(error)}")


def make(own: list[str], needs: list[str]) -> None:
    """Make everything read-only but the own, and the scratch folders empty but for these two."""
    with open("/proc/self/mountinfo") as file:
        rows = [line.split() for line in file]
    for row in rows:
        flags = sum(OPTIONS.get(option, 0) for option in row[5].split(",")) & KEPT
        target = row[4].encode().decode("unicode_escape")
        if not target.startswith(VIRTUAL):
            try:
                mount("none", target, flags=REMOUNT | BIND | READ_ONLY | flags)
            except OSError:
                continue  # hidden below another mount, or gone
    mount("tmpfs", "/dev/shm", "tmpfs", data="mode=1777")
    held = [p for p in (*own, *needs) if any(p.startswith(f"{s}/") for s in SCRATCH)]
    for number, path in enumerate(held):
        os.mkdir(f"/dev/shm/{number}")
        mount(path, f"/dev/shm/{number}", flags=BIND | RECURSIVE)
    mount("tmpfs", "/tmp", "tmpfs", data="mode=1777")
    for number, path in enumerate(held):
        os.makedirs(path, exist_ok=True)
        mount(f"/dev/shm/{number}", path, flags=MOVE)
        os.rmdir(f"/dev/shm/{number}")
        if path in own:
            mount("none", path, flags=REMOUNT | BIND)
    mount("proc", "/proc", "proc")


def connect() -> None:
    """Bring the loopback interface up. See netdevice(7)."""
    import _socket
    import fcntl
    import struct

    up = struct.pack("16sH14s", b"lo", 0x1 | 0x40, b"")
    fcntl.ioctl(_socket.socket(), 0x8914, up)  # SIOCSIFFLAGS: up and running


def limit(pid: int) -> None:
    """Limit what a process may take of the machine; 0 is this one."""
    import resource

    for name, most in LIMITS.items():
        try:
            resource.prlimit(pid, getattr(resource, name), (most, most))
        except (OSError, ValueError):
            continue  # lower already, or gone


def others() -> list[str]:
    """Return the processes that are left, but for this one and those that have ended."""
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat") as stat, open(f"/proc/{name}/cmdline") as line:
                ended = stat.read().rpartition(")")[2].split()[0] in "ZX"
                words = line.read().replace("\0", " ").strip()
        except OSError:
            continue
        if name != "1" and not ended:
            found.append(f"process {name} ({words[:120]})")
    return found


def reap() -> None:
    """Collect those who have ended and whose parent is gone."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def main(told: list[str]) -> int:
    """Make the world, run the program in it, and report its status and what it leaves."""
    to, grace, mark, own, needs, *program = told  # as `command` wrote them
    report = int(to)
    make(own.split("\n"), needs.split("\n"))
    connect()
    before = {s: set(os.listdir(s)) for s in SCRATCH}
    pid = os.fork()
    if pid == 0:
        limit(0)  # before the program's first step
        os.setsid()
        os.close(report)
        name, _, value = mark.partition("=")
        os.chdir(os.getcwd())  # the folder as it is mounted now
        os.execvpe(program[0], program, {**os.environ, name: value})
    status = None
    while status is None:
        ended, code = os.waitpid(-1, 0)
        if ended == pid:
            status = os.waitstatus_to_exitcode(code)
    deadline = time.monotonic() + float(grace)
    while (left := others()) and time.monotonic() < deadline:
        time.sleep(0.01)
        reap()
    left += [f"{s}/{n}" for s in SCRATCH for n in sorted({*os.listdir(s)} - before[s])]
    for kind in ("msg", "sem", "shm"):
        with open(f"/proc/sysvipc/{kind}") as file:
            left += [f"System V {kind} {line.split()[0]}" for line in [*file][1:]]
    os.write(report, repr((status, left)).encode())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
