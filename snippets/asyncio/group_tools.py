"""split and subgroup sort a group; a lone error can be unwrapped."""

import asyncio


async def fail(error):
    raise error


async def run_all(*errors):
    async with asyncio.TaskGroup() as group:
        for error in errors:
            group.create_task(fail(error))


async def main():
    try:
        await run_all(OSError("disk full"), KeyError("name"))
    except ExceptionGroup as group:
        print(group)
        mine, others = group.split(OSError)
        print(mine.exceptions, others.exceptions)
        print(group.subgroup(TypeError))
    try:
        await run_all(OSError("disk full"))
    except ExceptionGroup as group:
        if len(group.exceptions) > 1:
            raise
        print("only one:", repr(group.exceptions[0]))


asyncio.run(main())

# Output:
# unhandled errors in a TaskGroup (2 sub-exceptions)
# (OSError('disk full'),) (KeyError('name'),)
# None
# only one: OSError('disk full')
