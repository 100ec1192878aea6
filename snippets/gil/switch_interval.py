"""The switch interval can be read and set; it must be above zero."""

import subprocess
import sys

ask = "import sys; print(sys.getswitchinterval())"
fresh = subprocess.run(
    [sys.executable, "-I", "-c", ask], stdout=subprocess.PIPE
)
print("default:", fresh.stdout.decode().strip(), "seconds")

sys.setswitchinterval(0.001)
print("now:", sys.getswitchinterval())
try:
    sys.setswitchinterval(0)
except ValueError as error:
    print("ValueError:", error)

# Output:
# default: 0.005 seconds
# now: 0.001
# ValueError: switch interval must be strictly positive
