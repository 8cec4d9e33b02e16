"""Learns src/stances/weights.json: what is done with words where no rule says it, by all that hints at it.

    npx tsx training/stances/statements.ts --fresh=ARTICLES.jsonl > statements.json
    python training/stances/train.py statements.json [--write src/stances/weights.json]

Multinomial logistic regression. Prints precision, recall and F1 of all stances but "asserts", rules alone and with what is weighed
above several thresholds, cross-validated by article. Needs numpy.
"""

import collections
import hashlib
import json
import sys

import numpy as np

# Stances that words without a verb for them show often enough to be learnt; the others are one class, which is never an answer.
LEARNT = ["asserts", "criticises", "praises", "expects", "demands", "other"]
PENALTY = 6.5  # L2, chosen by cross-validation
QUICK = 0.6  # the weight of what was read quickly
RARE = 4  # features of fewer statements are left out
FOLDS = 10
THRESHOLDS = (0.3, 0.35, 0.4, 0.5, 0.6)


def fit(x, y, weight, steps=500):
    """Weights and biases; Adam on the whole batch, from nought, so that the same data give the same weights."""
    target = np.eye(len(LEARNT))[y]
    w, first, second = (np.zeros((x.shape[1] + 1, len(LEARNT))) for _ in range(3))
    x = np.hstack([x, np.ones((len(x), 1))])
    penalty = np.full((x.shape[1], 1), PENALTY)
    penalty[-1] = 0
    for step in range(1, steps + 1):
        gradient = x.T @ ((softmax(x @ w) - target) * weight[:, None]) + penalty * w
        first = 0.9 * first + 0.1 * gradient
        second = 0.99 * second + 0.01 * gradient**2
        w -= 0.05 * (1 - step / (steps + 1)) * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return w


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def probabilities(x, w):
    return softmax(x @ w[:-1] + w[-1])


def fold(row):
    return int(hashlib.sha256(row["article"].encode()).hexdigest(), 16) % FOLDS


def f1(gold, found, right):
    return f"P {100 * right / max(found, 1):.1f} R {100 * right / gold:.1f} F1 {200 * right / (gold + found):.1f}"


data = json.load(open(sys.argv[1]))
rows = data["rows"]
counts = collections.Counter(name for row in rows for name in row["features"])
names = sorted(name for name, count in counts.items() if count >= RARE)
index = {name: i for i, name in enumerate(names)}
x = np.zeros((len(rows), len(names)))
for line, row in zip(x, rows):
    for name, value in row["features"].items():
        if name in index:
            line[index[name]] = value
y = np.array([LEARNT.index(row["stance"] if row["stance"] in LEARNT else "other") for row in rows])
weight = np.array([QUICK if row["quick"] else 1.0 for row in rows])
folds = np.array([fold(row) for row in rows])
crossed = np.zeros((len(rows), len(LEARNT)))
for k in range(FOLDS):
    crossed[folds == k] = probabilities(x[folds == k], fit(x[folds != k], y[folds != k], weight[folds != k]))
asked = np.array([row["asked"] for row in rows])
answers = crossed[:, 1:-1] * asked[:, None]
best, probability = answers.argmax(axis=1) + 1, answers.max(axis=1)
print(len(rows), "statements,", len(names), "features")
for file in [*sorted(data["told"]), None]:
    told = [count for name, count in data["told"].items() if file in (name, None)]
    gold, found, right = (sum(count[each] for count in told) for each in ("gold", "found", "right"))
    here = np.array([file in (row["file"], None) for row in rows])
    print(f"\n{file or 'all'}\n  rules  {f1(gold, found, right)}")
    for threshold in THRESHOLDS:
        said = here & (probability > threshold)
        print(f"  {threshold:<5}  {f1(gold, found + said.sum(), right + (said & (best == y)).sum())}")
for low, high in ((0.3, 0.4), (0.4, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 1.01)):
    said = (probability >= low) & (probability < high)
    print(f"probability {low} to {min(high, 1)}: {(said & (best == y)).sum()} of {said.sum()} right")
if "--write" in sys.argv:
    w = fit(x, y, weight)

    def rounded(line):
        return {stance: round(float(v), 2) for stance, v in zip(LEARNT, line) if abs(v) >= 0.03}

    out = {"bias": {stance: round(float(v), 2) for stance, v in zip(LEARNT, w[-1])}}
    out["weights"] = {name: rounded(line) for name, line in zip(names, w) if rounded(line)}
    with open(sys.argv[sys.argv.index("--write") + 1], "w") as file:
        lines = ",\n".join(f"    {json.dumps(name, ensure_ascii=False)}: {json.dumps(line)}" for name, line in out["weights"].items())
        file.write(f'{{\n  "bias": {json.dumps(out["bias"])},\n  "weights": {{\n{lines}\n  }}\n}}\n')
