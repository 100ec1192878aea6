# /// script
# requires-python = ">=3.14"
# ///
"""A Token is a context manager: the old value comes back by itself."""

from contextvars import ContextVar

language = ContextVar("language", default="en")

with language.set("de") as token:
    print(language.get(), "instead of", token.old_value is token.MISSING)
print(language.get())

# Output:
# de instead of True
# en
