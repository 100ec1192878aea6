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
        return max(
            0.0, (parsedate_to_datetime(header) - now).total_seconds()
        )
    except ValueError:
        return 0.0  # no date either


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
