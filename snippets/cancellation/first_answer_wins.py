# /// script
# requires-python = ">=3.15"
# ///
"""The first answer stops the rest of the task group."""

import asyncio


async def ask(server, group, answers):
    await asyncio.sleep(0 if server == "near" else 3600)
    answers.append(f"answer from {server}")  # keep it first:
    group.cancel()  # cancels the task that calls it, too
    return "lost"


async def main():
    answers = []
    async with asyncio.TaskGroup() as group:
        servers = ["far", "near", "farther"]
        tasks = [group.create_task(ask(s, group, answers)) for s in servers]
    # The block ends without an exception.
    for server, task in zip(servers, tasks):
        print(server, "cancelled" if task.cancelled() else task.result())
    print(answers)


asyncio.run(main())

# Output:
# far cancelled
# near cancelled
# farther cancelled
# ['answer from near']
