# /// script
# requires-python = ">=3.13"
# ///
"""An option or a variable tells Python how many CPUs to count on."""

import os
import subprocess
import sys

ASK = "import os; print(os.cpu_count(), os.process_cpu_count())"
option = [sys.executable, "-X", "cpu_count=3", "-c", ASK]
print("option:  ", subprocess.check_output(option, text=True).strip())

told = os.environ | {"PYTHON_CPU_COUNT": "5"}
variable = [sys.executable, "-c", ASK]
answer = subprocess.check_output(variable, text=True, env=told)
print("variable:", answer.strip())

# Output:
# option:   3 3
# variable: 5 5
