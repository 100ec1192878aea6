"""print_stack shows one line; cr_await leads further down."""

import asyncio
import inspect
import sys


async def query(answer):
    return await answer


async def load_user(answer):
    return await query(answer)


def innermost(coroutine):
    while inspect.iscoroutine(coroutine.cr_await):
        coroutine = coroutine.cr_await
    return coroutine.cr_frame


async def main():
    answer = asyncio.get_running_loop().create_future()
    user = asyncio.create_task(load_user(answer), name="user")
    await asyncio.sleep(0)
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.print_stack(file=sys.stdout)
        frame = innermost(task.get_coro())
        print("waits in", frame.f_code.co_name, "at line", frame.f_lineno)
    answer.set_result("ada")
    print(await user)


asyncio.run(main())

# Output (pattern):
# Stack for <Task pending name='user' ...
#   File "...", line 13, in load_user
#     return await query(answer)
# waits in query at line 9
# ada
