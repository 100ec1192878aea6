# /// script
# requires-python = "<3.15"
# ///
"""Before 3.15 a group ends early by hand, or by an exception."""

import asyncio


async def search(place):
    await asyncio.sleep(0 if place == "here" else 60)
    print("found", place)


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(search(p)) for p in ("here", "there")]
        await tasks[0]
        if hasattr(group, "cancel"):
            group.cancel()
        else:
            tasks[1].cancel()  # each by itself
    print(
        "ended by the group"
        if hasattr(group, "cancel")
        else "ended by hand"
    )


asyncio.run(main())

# Output:
# found here
# ended by hand
