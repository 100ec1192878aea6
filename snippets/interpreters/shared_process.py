# /// script
# requires-python = ">=3.14"
# ///
"""Interpreters share their process, and the objects that never die."""

import os
import tempfile
from concurrent import interpreters

interpreter = interpreters.create()
answers = interpreters.create_queue()
interpreter.prepare_main(answers=answers)

here = os.getcwd()
with tempfile.TemporaryDirectory() as folder:
    interpreter.call(os.chdir, folder)
    print("chdir there moves us:", os.path.samefile(os.getcwd(), folder))
    os.chdir(here)

for name in ("None", "int", "1", "{}"):
    interpreter.exec(f"answers.put(id({name}))")
    print(f"{name}: one object for both:", answers.get() == id(eval(name)))
interpreter.close()

# Output:
# chdir there moves us: True
# None: one object for both: True
# int: one object for both: True
# 1: one object for both: True
# {}: one object for both: False
