# /// script
# requires-python = "<3.14"
# [tool.snippet]
# unheard = "older versions warn of what newer ones refuse"
# ///
"""Before 3.14 asking makes a loop, in the main thread before any run."""

import asyncio
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    try:
        loop = asyncio.get_event_loop()
        print("a loop was made")
        loop.close()
    except RuntimeError as error:
        print(str(error).partition(" in ")[0])

# Output:
# a loop was made
