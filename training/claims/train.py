"""Learns the weights of src/claims/weights.json: logistic regression over the features of src/claims/pair.ts.

    npx tsx training/claims/pairs.ts ../shared --heldout --fresh DATABASE > pairs.json
    python training/claims/train.py pairs.json [--cosines cosines.json] [--write src/claims/weights.json]

cosines.json (training/claims/encoder.py) has the cosines of those pairs that the encoder learnt from, by encoders that did not.

Prints B-cubed on the gold claims, cross-validated by claim (a pair is scored by a model that saw neither of its claims), and
precision and recall on the labelled pairs' held-out half, which never trains. Needs numpy and scikit-learn 1.5 or later.
"""

import collections
import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

C = 1.0  # inverse strength of the L2 penalty, chosen by cross-validation
HARD = 3.0  # weight of pairs that the gold lists as alike and not the same
LABELLED = 4.0  # weight of the labelled pairs, which stand for the many pairs of real coverage
STORIES = 1.0  # of those from small stories, which are many and were chosen where the decision was in doubt

FRESH = 4.0  # of those of fresh stories, drawn by likeness

data = json.load(open(sys.argv[1]))
names, mentions = data["names"], data["mentions"]
if "--cosines" in sys.argv:
    cosines = json.load(open(sys.argv[sys.argv.index("--cosines") + 1]))
    taught = data["fresh"] + [row for row in data["train"] if row[2] is True]
    for row, cosine in zip(taught, cosines, strict=True):
        row[1][names.index("cosine")] = cosine
n = len(mentions)
claim = [m["claim"] for m in mentions]
ij = np.array([[i, j] for i, j, _ in data["pairs"]])
X = np.array([x for _, _, x in data["pairs"]])
y = np.array([claim[i] == claim[j] for i, j in ij]).astype(int)
apart = {tuple(sorted(p)) for p in data["not"]}
hard = np.array([tuple(sorted((claim[i], claim[j]))) in apart for i, j in ij])
labelled_y = np.array([p[0] for p in data["train"]])
labelled_x = np.array([p[1] for p in data["train"]])
labelled_weight = np.array([STORIES if p[2] else LABELLED for p in data["train"]])
fresh_y = np.array([p[0] for p in data["fresh"]])
fresh_x = np.array([p[1] for p in data["fresh"]]).reshape(-1, len(names))
near = (X[:, names.index("cosine")] > 0.25) | (X[:, names.index("shared")] > 0.3)


def fit(mask, stories=slice(None)):
    """On the gold's pairs of `mask`, the labelled ones and the fresh ones of `stories`."""
    some_x, some_y = fresh_x[stories], fresh_y[stories]
    weight = np.r_[np.where(hard, HARD, 1.0)[mask], labelled_weight, np.full(len(some_y), FRESH)]
    model = LogisticRegression(C=C, max_iter=5000)
    return model.fit(np.vstack([X[mask], labelled_x, some_x]), np.r_[y[mask], labelled_y, some_y], sample_weight=weight)


def cluster(p, together):
    """Average linkage of squared scores, as src/claims/partition.ts does it."""
    sums = np.zeros((n, n))
    for (i, j), score in zip(ij, p):
        sums[i, j] = sums[j, i] = score**2 if score >= 0.25 else 0
    size, members = np.ones(n), {i: [i] for i in range(n)}
    while True:
        mean = sums / np.outer(size, size)
        np.fill_diagonal(mean, -1)
        i, j = divmod(int(np.argmax(mean)), n)
        if mean[i, j] < together**2:
            break
        sums[i] += sums[j]
        sums[:, i] += sums[:, j]
        sums[j] = sums[:, j] = sums[i, i] = 0
        size[i] += size[j]
        members[i] += members.pop(j)
    label = [0] * n
    for name, group in members.items():
        for m in group:
            label[m] = name
    return label


def score(label):
    precision = recall = 0
    for a in range(n):
        mine = [b for b in range(n) if label[b] == label[a]]
        gold = [b for b in range(n) if claim[b] == claim[a]]
        both = sum(claim[b] == claim[a] for b in mine)
        precision += both / len(mine) / n
        recall += both / len(gold) / n
    merged = {
        tuple(sorted((claim[a], claim[b])))
        for a in range(n)
        for b in range(a)
        if label[a] == label[b] and tuple(sorted((claim[a], claim[b]))) in apart
    }
    return precision, recall, 2 * precision * recall / (precision + recall), len(merged)


model = fit(near)
weights = {"intercept": round(float(model.intercept_[0]), 3)}
weights |= {name: round(float(w), 3) for name, w in zip(names, model.coef_[0])}
print(json.dumps(weights))
probability = model.predict_proba(X)[:, 1] * near
for together in (0.25, 0.3, 0.35, 0.4, 0.45, 0.5):
    print("seen", together, [round(v, 3) for v in score(cluster(probability, together))])

claims, rng, rows = sorted(set(claim)), np.random.default_rng(0), collections.defaultdict(list)
for _ in range(3):
    fold = {claims[k]: i % 5 for i, k in enumerate(rng.permutation(len(claims)))}
    where = np.array([fold[c] for c in claim])
    p = np.zeros(len(y))
    for k in range(5):
        test = (where[ij[:, 0]] == k) | (where[ij[:, 1]] == k)
        predicted = fit(near & ~test).predict_proba(X[test])[:, 1]
        at = np.where(test)[0]
        p[at] = np.where(p[at] > 0, (p[at] + predicted) / 2, predicted)
    for together in (0.25, 0.3, 0.35, 0.4, 0.45, 0.5):
        rows[together].append(score(cluster(p * near, together)))
for together, values in rows.items():
    print("cross-validated", together, np.mean(values, 0).round(3).tolist())

if data["fresh"]:
    story = np.array([row[2] for row in data["fresh"]])
    p = np.zeros(len(fresh_y))
    for name in set(story):
        p[story == name] = fit(near, story != name).predict_proba(fresh_x[story == name])[:, 1]
    print("fresh, by story: average precision", round(average_precision_score(fresh_y, p), 3), end=" ")
    print("cosine alone", round(average_precision_score(fresh_y, fresh_x[:, names.index("cosine")]), 3))
    for t in (0.3, 0.35, 0.4, 0.44, 0.5, 0.6):
        said = p >= t
        print(t, "P", round((said & (fresh_y == 1)).sum() / said.sum(), 3), "R", round((said & (fresh_y == 1)).sum() / fresh_y.sum(), 3))

if data["heldout"]:
    truth = np.array([p[0] for p in data["heldout"]])
    heldout = np.array([p[1] for p in data["heldout"]])
    p = model.predict_proba(heldout)[:, 1]
    print("held out: average precision", round(average_precision_score(truth, p), 3), "cosine alone", end=" ")
    print(round(average_precision_score(truth, heldout[:, names.index("cosine")]), 3))
    for t in (0.3, 0.35, 0.4, 0.5):
        said = p >= t
        print(t, "P", round((said & (truth == 1)).sum() / said.sum(), 3), "R", round((said & (truth == 1)).sum() / truth.sum(), 3))

if "--write" in sys.argv:
    with open(sys.argv[sys.argv.index("--write") + 1], "w") as out:
        out.write(json.dumps(weights, indent=2) + "\n")
