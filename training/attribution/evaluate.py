"""Exact F1 of each role on annotated articles, counted in word pieces: to compare runs where the product is not at hand.

What counts is `npx tsx evals/attribution.ts`: it scores words, and what the product makes of the model's spans.
"""
from collections import Counter

import torch

from base import translated
from data import ROLES
from losses import batch_of
from model import LABELS, legal

#: Windows and threshold, about as the product has them.
WINDOW, OVERLAP, THRESHOLD = 320, 60, 0.5


def best_labels(scores, transitions):
    """Viterbi: [T,7] to [T]."""
    step = transitions + legal().numpy()[:LABELS]
    total, back = scores[0] + legal().numpy()[LABELS], []
    for row in scores[1:]:
        ways = total[:, None] + step
        back.append(ways.argmax(0))
        total = ways.max(0) + row
    labels = [int(total.argmax())]
    for row in reversed(back):
        labels.append(int(row[labels[-1]]))
    return labels[::-1]


def spans_of(labels, first):
    """(role, first piece, last piece + 1) of each run."""
    found, begin, role = [], 0, 0
    for at, label in enumerate([*labels, 0]):
        if role and (label % 2 or (label + 1) // 2 != role):
            found.append((role, first + begin, first + at))
            role = 0
        if label and not role:
            begin, role = at, (label + 1) // 2
    return found


@torch.no_grad()
def predicted(nets, base, document, device):
    """The spans that the mean of some nets finds in a document."""
    count, found, start = len(document.ids), [], 0
    while start < count:
        end = min(start + WINDOW, count)
        own = (start + OVERLAP // 2 if start else 0, end - OVERLAP // 2 if end < count else count)
        batch = batch_of([(document, start, end)]).to(device)
        states = [net.encode(translated(batch.ids, base), batch.features, batch.mask) for net in nets]
        cues = torch.stack([torch.sigmoid(net.anchors(each).float()) for net, each in zip(nets, states)]).mean(0)
        places = [at for at in torch.nonzero(cues[0] > THRESHOLD)[:, 0].tolist() if own[0] <= start + at - 1 < own[1]]
        if places:
            rows, at = torch.zeros(len(places), dtype=torch.long, device=device), torch.tensor(places, device=device)
            roles = [net.roles(each, rows, at) for net, each in zip(nets, states)]
            scores = torch.stack([each.float().softmax(-1) for each, _ in roles]).mean(0).log().cpu().numpy()
            for row, first in zip(scores, roles[0][1].tolist()):
                labels = best_labels(row, nets[0].transitions.cpu().numpy())
                spans = spans_of(labels, start + first - 1)
                if {role for role, *_ in spans} - {ROLES['cue']}:
                    found += spans
        start = count if end == count else end - OVERLAP
    return found


def f1(nets, base, documents, device='cpu'):
    """By role: exact F1 in percent."""
    for net in nets:
        net.to(device).eval()
    right, said, wanted = Counter(), Counter(), Counter()
    for document in documents:
        gold = Counter(span for _, first, labels in document.attributions for span in spans_of(labels.tolist(), first))
        own = Counter(predicted(nets, base, document, device))
        for role in ROLES.values():
            pick = {span: count for span, count in gold.items() if span[0] == role}
            right[role] += sum(min(count, own[span]) for span, count in pick.items())
            wanted[role] += sum(pick.values())
            said[role] += sum(count for span, count in own.items() if span[0] == role)
    return {name: round(200 * right[role] / max(1, said[role] + wanted[role]), 1) for name, role in ROLES.items()}
