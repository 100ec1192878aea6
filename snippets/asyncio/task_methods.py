"""What a task can be asked."""

import asyncio


async def download(size):
    await asyncio.sleep(0)
    if size < 0:
        raise ValueError("negative size")
    return size


async def main():
    good = asyncio.create_task(download(5), name="download-5")
    bad = asyncio.create_task(download(-1))
    bad.set_name("download-negative")
    good.add_done_callback(lambda task: print("done:", task.get_name()))
    others = asyncio.all_tasks() - {asyncio.current_task()}
    print(sorted(task.get_name() for task in others))
    try:
        good.result()
    except asyncio.InvalidStateError as error:
        print("too early:", error)

    await asyncio.wait({good, bad})
    print(good.done(), good.result(), good.exception())
    print(bad.done(), repr(bad.exception()), bad.cancelled())


asyncio.run(main())

# Output:
# ['download-5', 'download-negative']
# too early: Result is not set.
# done: download-5
# True 5 None
# True ValueError('negative size') False
