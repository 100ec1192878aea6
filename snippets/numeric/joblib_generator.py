# /// script
# dependencies = ["joblib"]
# ///
"""joblib: calls in workers, and their results in order."""

import joblib


def square(number):
    return number * number


if __name__ == "__main__":
    # --8<-- [start:pattern]
    results = joblib.Parallel(n_jobs=2, return_as="generator")(
        joblib.delayed(square)(number) for number in range(5)
    )
    # --8<-- [end:pattern]
    print(*results)
    joblib.externals.loky.get_reusable_executor().shutdown()

# Output:
# 0 1 4 9 16
