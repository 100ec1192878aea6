"""Up to 3.14 a private exception stops a task group from inside."""

import asyncio


class Enough(Exception):
    pass


async def ask(server, answers):
    await asyncio.sleep(0 if server == "near" else 3600)
    answers.append(f"answer from {server}")
    raise Enough


async def main():
    answers = []
    try:
        async with asyncio.TaskGroup() as group:
            servers = ["far", "near", "farther"]
            tasks = [group.create_task(ask(s, answers)) for s in servers]
    except* Enough:
        pass
    for server, task in zip(servers, tasks):
        print(server, "cancelled" if task.cancelled() else "ended")
    print(answers)


asyncio.run(main())

# Output:
# far cancelled
# near ended
# farther cancelled
# ['answer from near']
