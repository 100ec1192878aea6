"""Each except* takes from the group the errors of its type."""

import asyncio


async def fail(error):
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ConnectionError("refused")))
            group.create_task(fail(ValueError("not a number")))
            group.create_task(fail(ConnectionResetError("reset")))
            waits = group.create_task(asyncio.Event().wait())
    except* ConnectionError as group:
        print("network:", [str(error) for error in group.exceptions])
    except* ValueError as group:
        print("data:", [str(error) for error in group.exceptions])
    print("the fourth was cancelled:", waits.cancelled())


asyncio.run(main())

# Output:
# network: ['refused', 'reset']
# data: ['not a number']
# the fourth was cancelled: True
