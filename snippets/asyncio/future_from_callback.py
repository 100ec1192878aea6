"""A future makes callback code awaitable; it is set once and for all."""

import asyncio


def print_page(text, on_done, on_error):
    """An old interface: it calls back when it is done."""
    loop = asyncio.get_running_loop()
    loop.call_soon(on_done, f"printed {text}")


async def printed(text):
    future = asyncio.get_running_loop().create_future()
    print_page(text, future.set_result, future.set_exception)
    return await future


async def main():
    print(await printed("page 1"))

    answer = asyncio.get_running_loop().create_future()
    answer.add_done_callback(lambda f: print("callback sees", f.result()))
    answer.set_result(42)
    print("done:", answer.done(), "too late to cancel:", answer.cancel())
    try:
        answer.set_result(43)
    except asyncio.InvalidStateError:
        print("a second result is refused")
    await asyncio.sleep(0)  # the callback runs in the loop's next turn


asyncio.run(main())

# Output:
# printed page 1
# done: True too late to cancel: False
# a second result is refused
# callback sees 42
