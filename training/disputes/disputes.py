"""Weighs disputes: `python training/disputes/disputes.py disputes.json src/disputes/disputeweights.json`, from what `disputes.ts` writes.

A logistic regression: whether two statements that a rule holds to contradict each other do so. No story weighs more than a dozen
disputes. Prints what is kept by models that had not seen a story's disputes, and what the one that has seen all to learn from keeps of
those held out; writes that one.
"""

import collections
import hashlib
import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

STRENGTH = 0.03
SURE = 0.45
FOLDS = 8
MOST = 12


class Weighed:
    """A logistic regression on features that are brought to one scale, which is put into its weights."""

    def __init__(self, x, y, weight):
        mean, spread = x.mean(0), x.std(0)
        scale = np.where(spread > 1e-6, spread, 1)
        model = LogisticRegression(C=STRENGTH, max_iter=5000).fit((x - mean) / scale, y, sample_weight=weight)
        self.weights = np.where(spread > 1e-6, model.coef_[0] / scale, 0)
        self.bias = model.intercept_[0] - self.weights @ mean

    def __call__(self, x):
        return 1 / (1 + np.exp(-(x @ self.weights + self.bias)))


rows = json.load(open(sys.argv[1]))
names = sorted({name for row in rows for name in row["features"]})
x = np.array([[row["features"].get(name, 0) for name in names] for row in rows], float)
y = np.array([row["real"] for row in rows])
held = np.array([row["heldout"] for row in rows])
often = collections.Counter(row["story"] for row in rows)
weight = np.array([min(1, MOST / often[row["story"]]) for row in rows])
fold = np.array([int(hashlib.md5(row["story"].encode()).hexdigest(), 16) % FOLDS for row in rows])
sure = np.zeros(len(rows))
for nth in range(FOLDS):
    others = ~held & (fold != nth)
    its = ~held & (fold == nth)
    if its.any():
        sure[its] = Weighed(x[others], y[others], weight[others])(x[its])
model = Weighed(x[~held], y[~held], weight[~held])
sure[held] = model(x[held])
for name, those in (("not seen by their model", ~held & (weight == 1)), ("held out", held)):
    print(f"{name}: {y[those].sum()} of {those.sum()} are real; AUC {roc_auc_score(y[those], sure[those]):.3f}")
    for least in (0.3, 0.4, 0.45, 0.5, 0.6):
        kept = those & (sure >= least)
        print(f"  {least}: {y[kept].sum()} of {kept.sum()}")
weights = {name: round(float(each), 3) for name, each in zip(names, model.weights) if abs(each) >= 0.001}
bias = float(model.bias) - np.log(SURE / (1 - SURE))
with open(sys.argv[2], "w") as file:
    file.write(json.dumps({"bias": round(bias, 3), "weights": weights}, indent=2) + "\n")
