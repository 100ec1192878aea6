"""A synchronous class over async code, with one loop for all its calls."""

import asyncio


class Client:
    def __init__(self):
        self.runner = asyncio.Runner()
        self.answers = self.runner.run(self.connect())

    async def connect(self):
        return asyncio.Queue()  # belongs to the runner's loop

    def ask(self, question):
        return self.runner.run(self.fetch(question))

    async def fetch(self, question):
        await self.answers.put(question.upper())
        return await self.answers.get()

    def close(self):
        self.runner.close()


client = Client()
print(client.ask("a"), client.ask("b"))
client.close()

# Output:
# A B
