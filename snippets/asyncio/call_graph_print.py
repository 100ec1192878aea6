# /// script
# requires-python = ">=3.14"
# ///
"""Print who waits for a task, and where."""

import asyncio
import sys


async def query(answer):
    return await answer


async def load_user(answer):
    return await query(answer)


async def main():
    answer = asyncio.get_running_loop().create_future()
    async with asyncio.TaskGroup() as group:
        user = group.create_task(load_user(answer), name="user")
        group.create_task(report(user, answer))


async def report(user, answer):
    asyncio.print_call_graph(user, file=sys.stdout)
    answer.set_result("ada")


asyncio.run(main())

# Output (pattern):
# * Task(name='user', id=...)
#   + Call stack:
#   |   File '...', line 11, in async query()
#   |   File '...', line 15, in async load_user()
#   + Awaited by:
#     * Task(name='Task-1', id=...)
#       + Call stack:
#       |   File '...', line ..., in async TaskGroup._aexit()
#       |   File '...', line ..., in async TaskGroup.__aexit__()
#       |   File '...', line 20, in async main()
