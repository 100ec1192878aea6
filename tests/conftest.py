"""What the suite leaves behind: evidence of the programs that did what they record."""

import sys

from publish.verify import confined, evidence, pythons

confirmed = {}


def pytest_addoption(parser):
    """Let the hosted checks look at each page in all looks, and name a group of programs."""
    parser.addoption("--group", default="", help="the group of programs to run; by default none")
    parser.addoption("--every-look", action="store_true", help="axe on each page in all four looks")


def pytest_runtest_logreport(report):
    """Collect what passed: with several workers, the reports reach the one that started them."""
    if report.when == "call" and report.passed:
        confirmed.update({k[7:]: v for k, v in report.user_properties if k.startswith("digest:")})


def pytest_terminal_summary(terminalreporter):
    if confirmed and (why := confined.unable()):
        terminalreporter.write_line(f"the programs ran unconfined: {why}")


def pytest_sessionfinish(session):
    if confirmed and not hasattr(session.config, "workerinput"):
        evidence.add(confirmed, pythons.about(sys.executable))
