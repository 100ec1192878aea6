"""Each record says thread, task and request, without being told."""

import asyncio
import contextvars
import logging
import sys

request_id = contextvars.ContextVar("request_id", default="-")


# --8<-- [start:pattern]
def add_context(record):
    record.request = request_id.get()
    task = None
    try:
        task = asyncio.current_task()
    except RuntimeError:
        pass  # no loop in this thread
    record.task = task.get_name() if task else "-"
    return True


handler = logging.StreamHandler(sys.stdout)
handler.addFilter(add_context)
layout = "%(threadName)s %(task)s request=%(request)s: %(message)s"
handler.setFormatter(logging.Formatter(layout))
# --8<-- [end:pattern]
log = logging.getLogger("shop")
log.addHandler(handler)
log.setLevel(logging.INFO)


def in_a_thread():
    log.info("computing")


async def handle(number):
    request_id.set(number)
    log.info("begin")
    await asyncio.to_thread(in_a_thread)


async def main():
    for number in (7, 8):
        await asyncio.create_task(handle(number), name=f"handle {number}")


asyncio.run(main())

# Output:
# MainThread handle 7 request=7: begin
# asyncio_0 - request=7: computing
# MainThread handle 8 request=8: begin
# asyncio_0 - request=8: computing
