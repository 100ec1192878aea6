"""A future turns callback code into something to await."""

import asyncio


class Printer:
    """An old interface: print_page calls back when it is done."""

    def print_page(self, text, on_done, on_error):
        loop = asyncio.get_running_loop()
        if text:
            loop.call_soon(on_done, len(text))
        else:
            loop.call_soon(on_error, ValueError("empty page"))


async def print_page(text):
    future = asyncio.get_running_loop().create_future()
    Printer().print_page(text, future.set_result, future.set_exception)
    return await future


async def main():
    print(await print_page("hello"))
    try:
        await print_page("")
    except ValueError as error:
        print("failed:", error)


asyncio.run(main())

# Output:
# 5
# failed: empty page
