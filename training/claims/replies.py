"""Weighs replies: `python training/claims/replies.py replies.json src/claims/replyweights.json`, from what `replies.ts` writes.

A logistic regression: whether a statement that says that something is not so contradicts what others say. Prints what models that had not
seen a story, or a fifth of the pages, say of what no rule meets, and writes the one that has seen all.
"""

import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression

STRENGTH = 0.03
SURE = 0.7


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


rows = json.load(open(sys.argv[1]))
names = list(rows[0]["features"])
x = np.array([[row["features"][name] for name in names] for row in rows], float)
y = np.array([row["label"] for row in rows])
story = np.array([row["story"] for row in rows])
said = np.zeros(len(rows))
for each in sorted(set(story)):
    said[story == each] = Weighed(x[story != each], y[story != each])(x[story == each])
rest = ~np.array([row["known"] for row in rows])
print(f"{y.sum()} of {len(rows)} are replies; by rules {(y & ~rest).sum()} of {(~rest).sum()}")
for least in (0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8):
    sure = rest & (said >= least)
    print(f"  of the rest, {least}: {(y & sure).sum()} of {sure.sum()} ({(y & rest).sum()} in all)")
model = Weighed(x, y)
weights = {name: round(float(each), 3) for name, each in zip(names, model.weights) if each}
with open(sys.argv[2], "w") as file:
    file.write(json.dumps({"bias": round(float(model.bias), 3), "least": SURE, "weights": weights}, indent=2) + "\n")
