# /// script
# dependencies = ["joblib"]
# ///
"""It pickles a local function by value: no module has to hold it."""

import pickle

import joblib


def main():
    offset = 100

    def shifted(number):
        return number + offset

    try:
        pickle.dumps(shifted)
    except (AttributeError, pickle.PicklingError):
        print("pickle: no")
    with joblib.Parallel(n_jobs=2) as parallel:
        print(
            "joblib:",
            parallel(joblib.delayed(shifted)(n) for n in range(3)),
        )
    joblib.externals.loky.get_reusable_executor().shutdown()


if __name__ == "__main__":
    main()

# Output:
# pickle: no
# joblib: [100, 101, 102]
