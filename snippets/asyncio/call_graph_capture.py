# /// script
# requires-python = ">=3.14"
# ///
"""The same graph as data."""

import asyncio


async def query(answer):
    return await answer


async def load_user(answer):
    return await query(answer)


async def main():
    answer = asyncio.get_running_loop().create_future()
    user = asyncio.create_task(load_user(answer), name="user")
    await asyncio.sleep(0)

    graph = asyncio.capture_call_graph(answer)
    (waiter,) = graph.awaited_by
    print(waiter.future.get_name(), "waits for the answer in")
    for entry in waiter.call_stack:
        print(" ", entry.frame.f_code.co_qualname)
    text = asyncio.format_call_graph(user)
    print("load_user" in text, "query" in text)
    answer.set_result("ada")
    await user


asyncio.run(main())

# Output:
# user waits for the answer in
#   query
#   load_user
# True True
