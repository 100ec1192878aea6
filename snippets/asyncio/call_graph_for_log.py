# /// script
# requires-python = ">=3.14"
# ///
"""The same call graph as text for a log, and as objects for a program."""

import asyncio


async def query(answer):
    return await answer


async def load_user(answer):
    return await query(answer)


async def main():
    answer = asyncio.get_running_loop().create_future()
    async with asyncio.TaskGroup() as group:
        user = group.create_task(load_user(answer), name="user")
        group.create_task(report(user, answer))
    print("then:", user.result())


async def report(user, answer):
    text = asyncio.format_call_graph(user)
    print("text:", text.splitlines()[1].strip())
    graph = asyncio.capture_call_graph(user)
    print("waits:", [e.frame.f_code.co_name for e in graph.call_stack])
    print("for it:", [g.future.get_name() for g in graph.awaited_by])
    answer.set_result("ada")


asyncio.run(main())

# Output:
# text: + Call stack:
# waits: ['query', 'load_user']
# for it: ['Task-1']
# then: ada
