# /// script
# requires-python = ">=3.15"
# [tool.snippet]
# build = "default"
# platforms = ["linux", "darwin"]
# ///
"""Names of extension files that 3.15 loads: abi3t serves both builds."""

from importlib.machinery import EXTENSION_SUFFIXES

for stable in (".abi3.so", ".abi3t.so"):
    print(stable, stable in EXTENSION_SUFFIXES)
print(
    "for the free-threaded build only:",
    [suffix for suffix in EXTENSION_SUFFIXES if "315t" in suffix],
)

# Output:
# .abi3.so True
# .abi3t.so True
# for the free-threaded build only: []
