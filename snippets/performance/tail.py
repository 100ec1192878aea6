"""Two answers in a hundred are slow: what a user sees of it."""

from statistics import mean, quantiles

answers = [0.010] * 98 + [1.0] * 2  # seconds
cuts = quantiles(answers, n=100, method="inclusive")
print(f"mean {mean(answers):.3f} s, median {cuts[49]:.3f} s")
print(f"99th percentile {cuts[98]:.3f} s")

slow = 0.02
for parts in (1, 10, 50):
    one_slow = 1 - (1 - slow) ** parts
    print(f"a page of {parts} parts waits for a slow one: {one_slow:.0%}")

# Output:
# mean 0.030 s, median 0.010 s
# 99th percentile 1.000 s
# a page of 1 parts waits for a slow one: 2%
# a page of 10 parts waits for a slow one: 18%
# a page of 50 parts waits for a slow one: 64%
