"""Learns src/speakers/pronouns/meant.json and plural.json: whom "he", "she" and "they" mean, a softmax over the candidates of the page and nobody.

    npx tsx training/speakers/candidates.ts ARTICLES.jsonl [--plural] > candidates.json
    npx tsx training/speakers/agreed.ts ARTICLES.jsonl READINGS.jsonl > agreed.json
    python training/speakers/train.py candidates.json [agreed.json] [--write src/speakers/pronouns/meant.json]

Trains on the gold to work on and, of "he" and "she", on what other pages tell (`evals/agreed.ts`, half to work on), and prints how many of
each file are right, cross-validated by article. Needs numpy.
"""

import hashlib
import json
import sys

import numpy as np

PENALTY = 4.0  # L2, chosen by cross-validation
# Where whoever is meant is no candidate, nobody is the best answer; but such pages should not teach too much silence.
MISSING = 0.3
# Words that several pages quote are mostly of whom the pages tell most: how far that counts is learnt from the gold alone.
RENOWN = {"in title", "most", "named often", "named some times", "named once or twice", "unheard", "one word", "has role"}
FOLDS = 5


def fit(rows, names, fixed={}, steps=400):
    """Weights by name, and nobody's last; Adam on the whole batch, from nought, so that the same data give the same weights; `fixed` are given."""
    index = {name: i for i, name in enumerate(names)}
    x, meant, of, weight = [], [], [], []
    rows = [row for row in rows if row["nobody"] is not None or any(each["meant"] for each in row["candidates"])]
    for n, row in enumerate(rows):
        for candidate in row["candidates"]:
            line = np.zeros(len(names) + 1)
            line[[index[name] for name in candidate["features"] if name in index]] = 1
            x.append(line), meant.append(candidate["meant"]), of.append(n)
        known = any(candidate["meant"] for candidate in row["candidates"])
        if row["nobody"] is not None:
            x.append(np.eye(len(names) + 1)[-1]), meant.append(row["nobody"] or not known), of.append(n)
        weight.append(1 if known or row["nobody"] else MISSING)
    x, meant, of, weight = np.array(x), np.array(meant, float), np.array(of), np.array(weight)
    w, first, second = (np.zeros(x.shape[1]) for _ in range(3))
    for name, value in fixed.items():
        w[index[name]] = value
    free = np.array([name not in fixed for name in [*names, "nobody"]])
    for step in range(1, steps + 1):
        p = softmax(x @ w, of)
        # Of several that are right, each as far as it is likely.
        right = p * meant
        right /= np.bincount(of, right)[of] + 1e-12
        gradient = free * (x.T @ ((p - right) * weight[of]) + PENALTY * w)
        first = 0.9 * first + 0.1 * gradient
        second = 0.99 * second + 0.01 * gradient**2
        w -= 0.05 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return dict(zip([*names, "nobody"], w))


def learnt(rows, names):
    """From all rows, but for what the gold alone can teach."""
    gold = fit([row for row in rows if row["nobody"] is not None], names)
    return fit(rows, names, {name: gold[name] for name in RENOWN & set(names)})


def softmax(utility, of):
    highest = np.full(of[-1] + 1, -np.inf)
    np.maximum.at(highest, of, utility)
    e = np.exp(utility - highest[of])
    return e / np.bincount(of, e)[of]


def right(row, weights):
    """Whether the likeliest is meant, and its probability."""
    utility = [sum(weights.get(name, 0) for name in each["features"]) for each in row["candidates"]]
    utility = np.array([*utility, weights["nobody"]])
    best = int(utility.argmax())
    answer = [*(each["meant"] for each in row["candidates"]), row["nobody"] or False][best]
    return bool(answer), float(softmax(utility, np.zeros(len(utility), int))[best])


def fold(row):
    return int(hashlib.sha256(row["article"].encode()).hexdigest(), 16) % FOLDS


write = sys.argv[sys.argv.index("--write") + 1] if "--write" in sys.argv else None
files = [path for path in sys.argv[1:] if path.endswith(".json") and path != write]
rows = [{**row, "file": path} for path in files for row in json.load(open(path))]
names = sorted({name for row in rows for each in row["candidates"] for name in each["features"]})
crossed = []
for k in range(FOLDS):
    weights = learnt([row for row in rows if fold(row) != k], names)
    crossed += [(row["file"], *right(row, weights)) for row in rows if fold(row) == k]
for path in files:
    print(path, "cross-validated", sum(r for file, r, _ in crossed if file == path), "of", sum(file == path for file, _, _ in crossed))
for low, high in ((0, 0.5), (0.5, 0.7), (0.7, 0.9), (0.9, 1.01)):
    of = [r for _, r, p in crossed if low <= p < high]
    print(f"probability {low} to {min(high, 1)}: {sum(of)} of {len(of)} right")
if write:
    weights = {name: round(float(w), 2) for name, w in learnt(rows, names).items()}
    with open(write, "w") as file:
        file.write(json.dumps({name: w for name, w in weights.items() if abs(w) >= 0.02 or name == "nobody"}, indent=2) + "\n")
