"""Weighs what a reply answers: `python training/disputes/targets.py targets.json src/disputes/targetweights.json`, from what `targets.ts` writes.

A logistic regression: whether a reply answers a statement near it. Prints how often the likeliest one is right, by models that had not seen
a fifth of the pages, and writes the one that has seen all.
"""

import hashlib
import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

STRENGTH = 0.03
SURE = 0.6
FOLDS = 5


class Weighed:
    """A logistic regression on features that are brought to one scale, which is put into its weights."""

    def __init__(self, x, y):
        mean, spread = x.mean(0), x.std(0)
        scale = np.where(spread > 1e-6, spread, 1)
        model = LogisticRegression(C=STRENGTH, max_iter=5000).fit((x - mean) / scale, y)
        self.weights = np.where(spread > 1e-6, model.coef_[0] / scale, 0)
        self.bias = model.intercept_[0] - self.weights @ mean

    def __call__(self, x):
        return 1 / (1 + np.exp(-(x @ self.weights + self.bias)))


rows = [row for row in json.load(open(sys.argv[1])) if row["near"]]
names = list(rows[0]["near"][0]["features"])
x = np.array([[near["features"][name] for name in names] for row in rows for near in row["near"]], float)
y = np.array([near["answers"] for row in rows for near in row["near"]])
reply = np.array([nth for nth, row in enumerate(rows) for _ in row["near"]])
fold = np.array([int(hashlib.md5(row["article"].encode()).hexdigest(), 16) % FOLDS for row in rows])[reply]
said = np.zeros(len(y))
for nth in range(FOLDS):
    said[fold == nth] = Weighed(x[fold != nth], y[fold != nth])(x[fold == nth])
print(f"{len(rows)} replies, {len({nth for nth, is_so in zip(reply, y) if is_so})} answer something near; AP {average_precision_score(y, said):.3f}")
best = [max((said[at], y[at]) for at in np.flatnonzero(reply == nth)) for nth in range(len(rows))]
for least in (0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7):
    print(f"  {least}: {sum(is_so for sure, is_so in best if sure >= least)} of {sum(sure >= least for sure, _ in best)}")
model = Weighed(x, y)
weights = {name: round(float(each), 3) for name, each in zip(names, model.weights) if each}
with open(sys.argv[2], "w") as file:
    file.write(json.dumps({"bias": round(float(model.bias), 3), "least": SURE, "weights": weights}, indent=2) + "\n")
