"""How many cores a load needs, before anybody speaks of a cluster."""


# --8<-- [start:pattern]
def cores(per_second, processor_seconds, busy=0.6):
    """Return the cores for a load, with head-room."""
    return per_second * processor_seconds / busy


# --8<-- [end:pattern]
for what, per_second, seconds in (
    ("a shop, 50 requests a second of 10 ms", 50, 0.010),
    ("a portal, 2,000 requests a second of 10 ms", 2_000, 0.010),
    ("a million pictures a day, 0.5 s each", 1_000_000 / 86_400, 0.5),
):
    print(f"{what}: {cores(per_second, seconds):.1f} cores")

# Output:
# a shop, 50 requests a second of 10 ms: 0.8 cores
# a portal, 2,000 requests a second of 10 ms: 33.3 cores
# a million pictures a day, 0.5 s each: 9.6 cores
