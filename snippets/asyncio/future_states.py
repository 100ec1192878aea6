"""A future is pending, then finished or cancelled, once and for all."""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    answer = loop.create_future()
    print(answer.done(), answer.get_loop() is loop)
    answer.add_done_callback(lambda f: print("callback sees", f.result()))
    answer.set_result(42)
    print(answer.done(), answer.result(), answer.exception())
    try:
        answer.set_result(43)
    except asyncio.InvalidStateError:
        print("a second result is refused")
    await asyncio.sleep(0)  # callbacks run in the loop's next turn

    unwanted = loop.create_future()
    unwanted.add_done_callback(print)
    print("removed:", unwanted.remove_done_callback(print))
    unwanted.cancel("nobody waits")
    print(unwanted.done(), unwanted.cancelled())
    try:
        await unwanted
    except asyncio.CancelledError as error:
        print("cancelled:", error)


asyncio.run(main())

# Output:
# False True
# True 42 None
# a second result is refused
# callback sees 42
# removed: 1
# True True
# cancelled: nobody waits
