# /// script
# dependencies = ["anyio"]
# ///
"""Forty threads by default, for all plain handlers of a loop together."""

import anyio
import anyio.to_thread


async def main():
    limiter = anyio.to_thread.current_default_thread_limiter()
    print("threads by default:", limiter.total_tokens)
    limiter.total_tokens = 100  # at the start of the application
    print("threads now:", limiter.total_tokens)


anyio.run(main)

# Output:
# threads by default: 40
# threads now: 100
