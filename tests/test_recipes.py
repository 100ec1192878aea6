"""Recipes that people copy survive what production does to them: named by the recipe."""

import re

import pytest

from publish.read import snippets
from publish.verify.run import POSIX, run

pytestmark = pytest.mark.skipif(not POSIX, reason="signals and process groups are POSIX")


@pytest.fixture
def recipe(tmp_path):
    """Return a function that runs a program with parts of it exchanged and gives its run."""

    def runs(name, *exchanged, timeout=20):
        code = snippets.read(name).code
        for old, new in exchanged:
            assert code.count(old) == 1, f"{name} has no {old!r} any more, or more than one"
            code = code.replace(old, new)
        path = tmp_path / "recipe.py"
        path.write_text(code, encoding="utf-8")
        return run(path, timeout=timeout)

    return runs


SERVICE = "cancellation/graceful_service.py"
# The service alone has the loop: its clients are a thread with a blocking socket.
ALONE = """
import socket, threading, time

def visit(address):
    with socket.create_connection(address) as client:
        client.settimeout(5)
        client.recv(100)  # accepted
        os.kill(os.getpid(), signal.SIGTERM)
        {}

class Listening:
    def set_result(self, server):
        address = server.sockets[0].getsockname()
        threading.Thread(target=visit, args=(address,)).start()

asyncio.run(Service().run(Listening()))
"""
READS = """client.sendall(b"request\\n")
        size = 0
        try:
            while part := client.recv(65536):
                size += len(part)
                time.sleep(0.001)
        except OSError as error:
            print(type(error).__name__)
        print("client:", size, "bytes")
"""
BIG = ('writer.write(b"done: " + request)', 'writer.write(b"x" * 5_000_000)')


@pytest.fixture
def service(tmp_path):
    """Return a function that runs the service of the page alone, with one client."""

    def runs(client, *exchanged, grace="5"):
        code, _ = snippets.region(snippets.read(SERVICE), "service")
        for old, new in [("GRACE = 0.5", f"GRACE = {grace}"), *exchanged]:
            assert code.count(old) == 1, f"{SERVICE} has no {old!r} any more"
            code = code.replace(old, new)
        path = tmp_path / "service.py"
        path.write_text(code + ALONE.format(client), encoding="utf-8")
        return run(path, timeout=20)

    return runs


def test_graceful_service_sends_five_megabytes_to_the_end(service):
    done = service(READS, BIG)
    assert done.stdout == "done 1, failed 0, late 0\nclient: 5000000 bytes\n", done
    assert (done.status, done.stderr) == (0, ""), done


def test_graceful_service_without_its_wait_cuts_the_answer_off(service):
    """The fault that the recipe cures is there without the cure."""
    cut = ("            await writer.wait_closed()  # until the system has it all\n", "")
    done = service(READS, BIG, cut)
    assert "client: " in done.stdout, done
    assert "client: 5000000 bytes" not in done.stdout, done


def test_graceful_service_ends_beside_a_client_that_does_not_read(service):
    client = 'client.sendall(b"request\\n")\n        time.sleep(3)'
    done = service(client, BIG, grace="0.2")
    assert "done 0, failed 0, late 1" in done.stdout, done
    assert done.status == 0, done


def test_graceful_service_counts_a_handler_that_fails(recipe):
    fails = ('writer.write(b"done: " + request)', "raise ValueError(request)")
    done = recipe(SERVICE, fails)
    assert "done 0, failed 1, late 1" in done.stdout, done


def test_graceful_service_counts_a_handler_that_ends_as_cancelled(recipe):
    ends = ('writer.write(b"done: " + request)', "raise asyncio.CancelledError")
    done = recipe(SERVICE, ends)
    assert "done 0, failed 1, late 1" in done.stdout, done


def test_the_card_for_sigterm_stands_a_storm_of_signals(recipe):
    storm = (
        "os.kill(os.getpid(), signal.SIGTERM)",
        "import threading\n"
        "def storm():\n"
        "    for _ in range(2000):\n"
        "        os.kill(os.getpid(), signal.SIGTERM)\n"
        "storms = [threading.Thread(target=storm) for _ in range(2)]\n"
        "for each in storms:\n"
        "    each.start()\n",
    )
    done = recipe("cheatsheet/stop_signal.py", storm)
    assert (done.status, done.stdout.strip()) == (0, "ended in its own time"), done


def test_a_program_that_timed_out_goes_although_it_refuses_sigterm(recipe):
    command = (
        '"sleep 3600 & wait"',
        "\"trap '' TERM; sleep 3600 & while :; do wait; done\"",
    )
    done = recipe("cancellation/asyncio_process_timeout_fixed.py", command)
    assert (done.status, done.stdout.strip()) == (0, "timed out; it is gone"), done
    assert not done.left, done


def test_cleanup_to_the_end_stands_a_hundred_cancellations(recipe):
    storm = (
        "        task.cancel()  # impatient: arrives inside flush()\n",
        "        for _ in range(100):\n"
        "            task.cancel()\n"
        "            await asyncio.sleep(0)\n",
    )
    done = recipe("cancellation/second_cancel_fixed.py", storm)
    assert done.stdout.split("\n")[:4] == ["flush: complete", "cancelled: True"] * 2, done


@pytest.mark.parametrize("job", ["0", '"words"', "None", "[]"])
def test_workers_of_an_asyncio_queue_survive_any_failing_job(recipe, job):
    jobs = ("for number in range(6):", f"for number in [1, {job}, 2, {job}, 3, {job}, 4]:")
    done = recipe("asyncio/queue_workers.py", jobs)
    assert (done.status, done.stderr) == (0, ""), done
    assert re.fullmatch(r"15 20 30 60( \w+Error){3}\n", done.stdout), done


def test_workers_of_the_cards_survive_failing_jobs(recipe):
    done = recipe("cheatsheet/queues.py", ('("a", 2)', '(1, 2, 3, "a", None)'))
    assert done.stdout.count("\nAttributeError\n"), done
    assert done.stdout.count("AttributeError") == 1 + 4, done  # the first card's job fails, too
    assert "done A" in done.stdout, done


def test_two_locks_are_taken_for_one_account_and_from_both_sides(recipe):
    storm = (
        "transfer(rich, rich, 30)\n",
        "in_threads(*[lambda: [transfer(a, b, 0) for _ in range(500)]\n"
        "    for a, b in [(rich, poor), (poor, rich), (rich, rich)]])\n",
    )
    lambdas = ("lambda: [transfer(a, b, 0)", "lambda a=a, b=b: [transfer(a, b, 0)")
    done = recipe("cheatsheet/locks.py", (storm[0], storm[1].replace(*lambdas)))
    assert "money: 70 30" in done.stdout, done


def test_a_request_that_was_cut_off_gives_nobody_the_answer_of_another(recipe):
    many = (
        '        print("bob gets the", await client.ask("bob"))\n',
        '        print("bob gets the", *[await client.ask(f"bob{n}") for n in range(9)])\n',
    )
    done = recipe("asyncio/answer_of_another_fixed.py", many)
    assert done.stdout.split() == [
        "bob", "gets", "the", *(w for n in range(9) for w in ("answer", "to", f"bob{n}"))
    ], done  # fmt: skip
