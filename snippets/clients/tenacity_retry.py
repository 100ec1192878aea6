# /// script
# dependencies = ["tenacity"]
# ///
"""tenacity retries by a decorator; a call's own timeout is yours to set."""

import random

import tenacity

random.seed(1)
slept = []


# --8<-- [start:pattern]
@tenacity.retry(
    retry=tenacity.retry_if_exception_type((ConnectionError, TimeoutError)),
    wait=tenacity.wait_random_exponential(multiplier=1, max=8),
    stop=tenacity.stop_before_delay(20) | tenacity.stop_after_attempt(4),
    reraise=True,
    sleep=slept.append,  # in real use: leave it out
)
def call():
    raise ConnectionError("refused")


# --8<-- [end:pattern]
try:
    call()
except ConnectionError as error:
    attempts = call.statistics["attempt_number"]
    print("after", attempts, "attempts:", error)
print(f"{len(slept)} pauses, the longest {max(slept):.1f} s")

# Output:
# after 4 attempts: refused
# 3 pauses, the longest 3.1 s
