"""Learns src/speakers/names/personlikely.json: how likely a name is a person's, a logistic regression over features of its page.

    npx tsx --import ./bench/shipped.ts training/speakers/names.ts WORLD ARTICLES.jsonl > names.jsonl
    python training/speakers/names.py names.jsonl [--write src/speakers/names/personlikely.json]

Prints how well people are told from others, cross-validated by page. Needs scikit-learn.
"""

import json
import sys
from collections import Counter

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

RARE = 5  # features of fewer names are not learnt
STRENGTH = 0.3  # inverse of the L2 penalty
TAKEN = 3.0  # what one name counts that the rules take for a person's: of those the weights are asked
LEAST = 0.1  # smaller weights are left out
FOLDS = 5
KEPT = 0.15  # as likely names must be for the rules to go on


def learn(rows):
    counts = Counter(feature for row in rows for feature in row["features"])
    vectorizer = DictVectorizer()
    x = vectorizer.fit_transform([{each: 1 for each in row["features"] if counts[each] >= RARE} for row in rows])
    weight = [TAKEN if row["from"] == "taken" else 1.0 for row in rows]
    model = LogisticRegression(C=STRENGTH, max_iter=1000).fit(x, [row["isPerson"] for row in rows], sample_weight=weight)
    weights = dict(zip(vectorizer.get_feature_names_out(), model.coef_[0]))
    return {
        "bias": round(float(model.intercept_[0]), 2),
        "weights": {name: round(float(each), 2) for name, each in weights.items() if abs(each) >= LEAST},
    }


def likely(row, model):
    total = model["bias"] + sum(model["weights"].get(each, 0) for each in row["features"])
    return 1 / (1 + np.exp(-total))


def validate(rows):
    told = np.zeros(len(rows))
    fold = np.array([row["page"] % FOLDS for row in rows])
    for each in range(FOLDS):
        model = learn([row for row, its in zip(rows, fold) if its != each])
        told[fold == each] = [likely(row, model) for row, its in zip(rows, fold) if its == each]
    meant = np.array([row["isPerson"] for row in rows])
    for source in ("annotated", "taken", "american"):
        its = np.array([row["from"] == source for row in rows])
        kept = its & (told >= KEPT)
        auc = "" if meant[its].all() else f"AUC {roc_auc_score(meant[its], told[its]):.3f}, "
        people = f"{meant[kept].mean():.1%} people of {meant[its].mean():.1%}, {meant[kept].sum() / meant[its].sum():.1%} of all people"
        print(f"{source}: {its.sum()} names, {auc}kept: {people}")


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as lines:
        data = [json.loads(line) for line in lines]
    validate(data)
    if "--write" in sys.argv:
        with open(sys.argv[sys.argv.index("--write") + 1], "w", encoding="utf-8") as out:
            json.dump(learn(data), out, ensure_ascii=False)
