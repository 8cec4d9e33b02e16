"""Exact F1 of each role on annotated articles, counted in word pieces: to compare runs where the product is not at hand.

What counts is `npx tsx evals/attribution.ts`: it scores words, and what the product makes of the model's spans.
"""
from collections import Counter

import numpy as np
import torch

from data import ROLES
from examples import examples
from model import LABELS, legal

#: Windows and threshold, about as the product has them.
WINDOW, OVERLAP, THRESHOLD = 320, 60, 0.5


def best_labels(scores, transitions):
    """Viterbi: [A,T,7] to [A,T]."""
    step = transitions + legal().numpy()[:LABELS]
    total, back = scores[:, 0] + legal().numpy()[LABELS], []
    for at in range(1, scores.shape[1]):
        ways = total[:, :, None] + step
        back.append(ways.argmax(1))
        total = ways.max(1) + scores[:, at]
    labels = [total.argmax(1)]
    for rows in reversed(back):
        labels.append(np.take_along_axis(rows, labels[-1][:, None], 1)[:, 0])
    return np.stack(labels[::-1], 1)


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
def predicted(nets, document, device):
    """The attributions, each a frozen set of spans, that the mean of some nets finds in a document."""
    count, found, start = len(document.ids), [], 0
    while start < count:
        end = min(start + WINDOW, count)
        own = (start + OVERLAP // 2 if start else 0, end - OVERLAP // 2 if end < count else count)
        batch = examples([(document, start, end)]).to(device).pick(torch.tensor([0], device=device))
        states = [net.encode(batch.ids, batch.features, batch.mask) for net in nets]
        cues = torch.stack([torch.sigmoid(net.anchors(each).float()) for net, each in zip(nets, states)]).mean(0)
        places = [at for at in torch.nonzero(cues[0] > THRESHOLD)[:, 0].tolist() if own[0] <= start + at - 1 < own[1]]
        if places:
            rows, at = torch.zeros(len(places), dtype=torch.long, device=device), torch.tensor(places, device=device)
            roles = [net.roles(each, rows, at) for net, each in zip(nets, states)]
            scores = torch.stack([each.float().softmax(-1) for each, _ in roles]).mean(0).log().cpu().numpy()
            labels = best_labels(scores, torch.stack([net.transitions for net in nets]).mean(0).cpu().numpy())
            for row, first in zip(labels.tolist(), roles[0][1].tolist()):
                spans = frozenset(spans_of(row, start + first - 1))
                if {role for role, *_ in spans} - {ROLES['cue']}:
                    found.append(spans)
        start = count if end == count else end - OVERLAP
    return found


def f1(nets, documents, device='cpu'):
    """In percent: of each role's spans, exact, and of whole attributions with no piece wrong."""
    for net in nets:
        net.to(device).eval()
    right, said, wanted = Counter(), Counter(), Counter()
    for document in documents:
        gold = [frozenset(spans_of(labels.tolist(), first)) for _, first, labels in document.attributions]
        own = predicted(nets, document, device)
        for name in (*ROLES, 'whole'):
            mine, theirs = (Counter(part for spans in each for part in ([spans] if name == 'whole' else spans)
                                    if name == 'whole' or part[0] == ROLES[name]) for each in (own, gold))
            right[name] += (mine & theirs).total()
            said[name] += mine.total()
            wanted[name] += theirs.total()
    return {name: round(200 * right[name] / max(1, said[name] + wanted[name]), 1) for name in (*ROLES, 'whole')}
