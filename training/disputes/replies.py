"""Weighs replies: `python training/disputes/replies.py replies.json src/disputes/replyweights.json`, from what `replies.ts` writes.

A logistic regression on how a statement says that something is not so and on its words, those of names apart: whether it contradicts what
others say. Prints what models that had not seen a fifth of the pages say, and writes the one that has seen all.
"""

import collections
import hashlib
import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

STRENGTH = 0.1
SURE = 0.75
FOLDS = 5
#: Words of so many statements are looked at, and so many terms weigh most.
OFTEN = 15
MOST = 150
#: What was made by hand is given more room.
BY_HAND = 1.5


def weighed(rows, labels):
    """Weights by term, and the bias."""
    often = collections.Counter(term for row in rows for term in row["terms"])
    terms = [term for term, times in sorted(often.items()) if times >= OFTEN]
    scale = {term: 1 if term.startswith("word.") else BY_HAND for term in terms}
    while True:
        x = np.array([[scale[term] * (term in row["known"]) for term in terms] for row in rows], dtype="float32")
        model = LogisticRegression(C=STRENGTH, max_iter=4000).fit(x, labels)
        if len(terms) <= MOST:
            return {term: each * scale[term] for term, each in zip(terms, model.coef_[0])}, model.intercept_[0]
        kept = sorted(np.argsort(-abs(model.coef_[0]))[:MOST])
        terms = [terms[at] for at in kept]


def said(model, row):
    weights, bias = model
    return 1 / (1 + np.exp(-bias - sum(weights.get(term, 0) for term in row["terms"])))


rows = [{**row, "known": set(row["terms"])} for row in json.load(open(sys.argv[1]))]
y = np.array([row["label"] for row in rows])
fold = np.array([int(hashlib.md5(row["article"].encode()).hexdigest(), 16) % FOLDS for row in rows])
sure = np.zeros(len(rows))
for nth in range(FOLDS):
    model = weighed([row for row, its in zip(rows, fold) if its != nth], y[fold != nth])
    sure[fold == nth] = [said(model, row) for row, its in zip(rows, fold) if its == nth]
print(f"{y.sum()} of {len(rows)} are replies; average precision {average_precision_score(y, sure):.3f}")
for least in (0.15, 0.3, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8):
    those = sure >= least
    print(f"  {least}: {(y & those).sum()} of {those.sum()} ({100 * y[those].mean():.1f} %), {100 * (y & those).sum() / y.sum():.1f} % of all")
weights, bias = weighed(rows, y)
kept = {term: round(float(weight), 2) for term, weight in weights.items() if round(float(weight), 2)}
with open(sys.argv[2], "w") as file:
    file.write(json.dumps({"bias": round(float(bias), 2), "least": SURE, "weights": kept}, indent=2) + "\n")
