"""The cheat sheet for American paper."""

from publish.formats import sheet
from publish.read.book import Book

TITLE = "Cheat sheet, US Letter"
WHAT = "The same two pages for American paper."
FILE = "python-concurrency-cheatsheet-letter.pdf"
GROUP = "pdf"


def build(whole: Book) -> bytes:
    """Return the sheet as PDF. Raises PdfError where it is not two pages."""
    return sheet.build(whole, "us-letter")
