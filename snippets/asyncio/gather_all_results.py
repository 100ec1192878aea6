"""gather(return_exceptions=True) gives every outcome, in call order."""

import asyncio


async def fetch(number, delay_turns):
    for _ in range(delay_turns):
        await asyncio.sleep(0)
    if number == 2:
        raise ConnectionError("host 2 is down")
    return f"page {number}"


async def main():
    outcomes = await asyncio.gather(
        fetch(1, delay_turns=3),
        fetch(2, delay_turns=1),
        fetch(3, delay_turns=2),
        return_exceptions=True,
    )
    for outcome in outcomes:
        failed = isinstance(outcome, BaseException)
        print("failed:" if failed else "fetched:", outcome)


asyncio.run(main())

# Output:
# fetched: page 1
# failed: host 2 is down
# fetched: page 3
