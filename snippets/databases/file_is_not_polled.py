# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""The loop refuses to wait for a plain file: it would always be ready."""

import asyncio
import tempfile


async def main():
    with tempfile.TemporaryFile() as file:
        try:
            asyncio.get_running_loop().add_reader(file, print)
        except PermissionError as error:
            print("add_reader:", error.strerror)


asyncio.run(main())

# Output:
# add_reader: Operation not permitted
