"""Retry-After is a number of seconds, or a date."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


# --8<-- [start:pattern]
def pause_asked_for(header, now):
    """Return the seconds that a server asks to wait; 0 for none."""
    if not header:
        return 0.0
    if header.isdecimal():
        return float(header)
    try:
        date = parsedate_to_datetime(header)
    except (ValueError, OverflowError):
        return 0.0  # no date either
    if date.tzinfo is None:  # "-0000", or an old form: it means UTC
        date = date.replace(tzinfo=UTC)
    return max(0.0, (date - now).total_seconds())


# --8<-- [end:pattern]
now = datetime(2026, 11, 26, 12, 0, 0, tzinfo=UTC)
for header in (
    "120",
    "Thu, 26 Nov 2026 12:00:30 GMT",
    "Thu, 26 Nov 2026 11:00:00 GMT",
    "soon",
    None,
):
    print(f"{header}: wait {pause_asked_for(header, now):g} s")

# Output:
# 120: wait 120 s
# Thu, 26 Nov 2026 12:00:30 GMT: wait 30 s
# Thu, 26 Nov 2026 11:00:00 GMT: wait 0 s
# soon: wait 0 s
# None: wait 0 s
