# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""The calls that are older than run(), each in its words."""

import subprocess
import sys

program = [sys.executable, "-c", "import sys; print('out'); sys.exit(2)"]
quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.STDOUT}

# run(program).returncode
print("call:", subprocess.call(program, **quiet))
try:  # run(program, check=True)
    subprocess.check_call(program, **quiet)
except subprocess.CalledProcessError as error:
    print("check_call:", error.returncode)
try:  # run(program, check=True, stdout=PIPE, text=True).stdout
    subprocess.check_output(program, stderr=subprocess.STDOUT, text=True)
except subprocess.CalledProcessError as error:
    print("check_output:", error.returncode, repr(error.output))
# These two go through the shell
print("getstatusoutput:", subprocess.getstatusoutput("echo out; exit 2"))
print("getoutput:", subprocess.getoutput("echo out"))

# Output:
# call: 2
# check_call: 2
# check_output: 2 'out\n'
# getstatusoutput: (2, 'out')
# getoutput: out
