"""Ctrl-C is SIGINT; its default handler raises KeyboardInterrupt."""

import signal

print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
try:
    try:
        signal.raise_signal(signal.SIGINT)  # as Ctrl-C would
    except Exception:
        print("never printed: KeyboardInterrupt is no Exception")
    finally:
        print("finally runs")
except KeyboardInterrupt:
    print("stopped by the user")

# Output:
# True
# finally runs
# stopped by the user
