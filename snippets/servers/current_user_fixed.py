"""A context variable has a value for each request."""

import asyncio
import contextvars


class Global:
    def set(self, value):
        self.value = value

    def get(self):
        return self.value


user = contextvars.ContextVar("user")


async def handle(name):
    user.set(name)
    await asyncio.sleep(0)  # the database; others are served meanwhile
    return f"{name} sees the page of {user.get()}"


async def main():
    for line in await asyncio.gather(handle("ann"), handle("bob")):
        print(line)


asyncio.run(main())

# Output:
# ann sees the page of ann
# bob sees the page of bob
