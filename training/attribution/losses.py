"""What training makes small: of the annotators' labels, of teachers' distributions, and of the heads beside them."""
from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional as F

from base import BASES, translated
from data import cut
from model import LABELS, unlikelihood

CLS, SEP, PAD, MASK = (getattr(BASES['minilm'], name) for name in ('cls', 'sep', 'pad', 'mask'))
#: A place where teachers see a cue with more than this probability has roles to learn from; in each window at most so many.
TAUGHT, MOST = 0.2, 16
#: Weights of the losses: cues are summed over few places, roles over up to 193 pieces.
CUES, ROLES = 20, 1 / 20


@dataclass
class Batch:
    ids: torch.Tensor  # [B,T], as MiniLM has them; so are the next two
    features: torch.Tensor
    mask: torch.Tensor
    whole: torch.Tensor  # [B,T] ids with nothing hidden, for teachers
    annotated: torch.Tensor  # [B] 1 where annotators have been
    rows: torch.Tensor  # [A] window of each annotated cue
    positions: torch.Tensor  # [A] its place there
    labels: torch.Tensor  # [A,T]
    entities: torch.Tensor  # [B,T], -100 where unknown
    sentences: list  # (window, first, last, vector)

    def to(self, device):
        moved = {name: value.to(device, non_blocking=True) for name, value in vars(self).items() if name != 'sentences'}
        return Batch(**moved, sentences=self.sentences)


def batch_of(examples, hidden=0, random=None):
    """`examples`: (document, first, last); of each piece, `hidden` is the probability that the encoder does not see it."""
    length = max(last - first for _, first, last in examples) + 2
    shape = (len(examples), length)
    whole, features, mask = np.full(shape, PAD), np.zeros(shape, 'int64'), np.zeros(shape, 'int64')
    entities, lost = np.full(shape, -100), np.zeros(shape, bool)
    rows, positions, labels, sentences = [], [], [], []
    for row, (document, first, last) in enumerate(examples):
        count = last - first
        whole[row, :count + 2] = [CLS, *document.ids[first:last], SEP]
        features[row, 1:count + 1] = document.features[first:last]
        mask[row, :count + 2] = 1
        if hidden:
            lost[row, 1:count + 1] = [random.random() < hidden for _ in range(count)]
        if document.entities is not None:
            entities[row, 1:count + 1] = cut(document.entities, 0, first, last)
        for cue, at, own in document.attributions or ():
            if first <= cue < last:
                rows.append(row)
                positions.append(cue - first + 1)
                labels.append(np.pad(cut(own, at, first, last), (1, length - count - 1)))
        if document.vectors is not None:
            sentences += [(row, a - first + 1, b - first + 1, vector) for (a, b), vector in zip(document.sentences, document.vectors)
                          if first <= a and b <= last]
    return Batch(
        *(torch.from_numpy(each) for each in (np.where(lost, MASK, whole), features, mask, whole)),
        torch.tensor([float(document.attributions is not None) for document, _, _ in examples]),
        torch.tensor(rows, dtype=torch.long), torch.tensor(positions, dtype=torch.long),
        torch.from_numpy(np.array(labels, 'int64').reshape(-1, length)), torch.from_numpy(entities), sentences)


@dataclass
class Taught:
    """What the teachers say of a batch, the mean of them."""

    cues: torch.Tensor  # [B,T] probabilities
    rows: torch.Tensor  # [A] the annotated cues, then those that only teachers see
    positions: torch.Tensor
    roles: torch.Tensor  # [A,N,7] probabilities


@torch.no_grad()
def taught(teachers, base, batch):
    seen = [teacher.encode(translated(batch.whole, base), batch.features, batch.mask) for teacher in teachers]
    cues = torch.stack([torch.sigmoid(teacher.anchors(states).float()) for teacher, states in zip(teachers, seen)]).mean(0) * batch.mask
    others = cues.clone()
    others[batch.rows, batch.positions] = 0
    likeliest = others.topk(min(MOST, others.shape[1]), 1).values[:, -1:]
    rows, positions = torch.nonzero((others > TAUGHT) & (others >= likeliest), as_tuple=True)
    rows, positions = torch.cat([batch.rows, rows]), torch.cat([batch.positions, positions])
    roles = None
    if len(rows):
        roles = torch.stack([teacher.roles(states, rows, positions)[0].float().softmax(-1) for teacher, states in zip(teachers, seen)]).mean(0)
    return Taught(cues, rows, positions, roles)


def loss_of(net, batch, options, teaching=None):
    """The sum of losses, and each by name."""
    states = net.encode(batch.ids, batch.features, batch.mask)
    parts = attribution_loss(net, states, batch, options, teaching)
    if net.entity is not None and (batch.entities >= 0).any():
        parts['entities'] = F.cross_entropy(net.entity(states).float().reshape(-1, LABELS), batch.entities.reshape(-1), ignore_index=-100)
    if net.vector is not None and batch.sentences:
        vectors = net.vectors(states).float()
        own = torch.stack([vectors[row, first:last].mean(0) for row, first, last, _ in batch.sentences])
        wanted = torch.from_numpy(np.array([vector for *_, vector in batch.sentences], 'float32')).to(own.device)
        parts['vectors'] = 1 - F.cosine_similarity(own, wanted, dim=-1).mean()
    return sum(parts.values()), parts


def attribution_loss(net, states, batch, options, teaching):
    mask = batch.mask.float()
    cues = net.anchors(states).float()
    # Where nobody has been, nothing is known, unless teachers say it.
    known = mask if teaching else mask * batch.annotated[:, None]
    wanted = torch.zeros_like(cues)
    wanted[batch.rows, batch.positions] = 1
    if teaching:
        share = torch.where(batch.annotated > 0, options.taught, 1.0)
        wanted = (1 - share[:, None]) * wanted + share[:, None] * teaching.cues
    parts = {'cues': CUES * F.binary_cross_entropy_with_logits(cues, wanted, weight=known, reduction='sum') / mask.sum()}
    rows, positions = (teaching.rows, teaching.positions) if teaching else (batch.rows, batch.positions)
    if not len(rows):
        return parts
    scores, begin = net.roles(states, rows, positions)
    scores, near = scores.float(), begin[:, None] + torch.arange(scores.shape[1], device=scores.device)
    shown = mask[rows].gather(1, near)
    count = len(batch.rows)
    each = torch.zeros(len(rows), device=scores.device)
    if count:
        each[:count] = annotated_loss(scores[:count], batch.labels.gather(1, near[:count]), shown[:count], net.transitions, options.boundary)
    if teaching:
        soft = -(teaching.roles * scores.log_softmax(-1)).sum(-1)
        soft = (soft * shown).sum(-1)
        each[:count] = (1 - options.taught) * each[:count] + options.taught * soft[:count]
        # Of a cue that only teachers see, as much as they believe in it.
        each[count:] = soft[count:] * teaching.cues[rows[count:], positions[count:]]
    parts['roles'] = ROLES * each.mean()
    return parts


def annotated_loss(scores, labels, shown, transitions, boundary):
    """Half each piece for itself, half the whole row; what changes the label, and what stands before it, counts `boundary` times."""
    labels = labels.clone()
    # What began before the pieces that are looked at begins with them.
    labels[:, 0] -= ((labels[:, 0] > 0) & (labels[:, 0] % 2 == 0)).long()
    each = F.cross_entropy(scores.transpose(1, 2), labels, reduction='none')
    change = (labels[:, 1:] != labels[:, :-1]).float()
    edge = F.pad(change, (1, 0)).maximum(F.pad(change, (0, 1)))
    local = (each * shown * (1 + (boundary - 1) * edge)).sum(-1)
    return 0.5 * local + 0.5 * unlikelihood(scores, labels, shown, transitions)
