"""A global for the current user: requests in between change it."""

import asyncio


class Global:
    def set(self, value):
        self.value = value

    def get(self):
        return self.value


user = Global()


async def handle(name):
    user.set(name)
    await asyncio.sleep(0)  # the database; others are served meanwhile
    return f"{name} sees the page of {user.get()}"


async def main():
    for line in await asyncio.gather(handle("ann"), handle("bob")):
        print(line)


asyncio.run(main())

# Output:
# ann sees the page of bob
# bob sees the page of bob
