"""A race that hides is provoked by switching threads very often."""

import sys

# --8<-- [start:shake]
# seconds; the default is 0.005
sys.setswitchinterval(1e-6)
# --8<-- [end:shake]
print(f"{sys.getswitchinterval():.6f}")

# Output:
# 0.000001
