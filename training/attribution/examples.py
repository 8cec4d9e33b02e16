"""Windows of articles as tensors: all of them beside the network, so that a step only picks rows of them."""
from dataclasses import dataclass, fields, replace

import numpy as np
import torch

from base import BASES
from data import cut
from model import NEAR

CLS, SEP, PAD, MASK = (getattr(BASES['minilm'], name) for name in ('cls', 'sep', 'pad', 'mask'))


@dataclass
class Many:
    """Any number of rows for each window: those of window w are rows[starts[w]:starts[w + 1]] of other tensors."""

    starts: torch.Tensor  # [W+1]

    @staticmethod
    def of(windows, count):
        """From the window of each row, in order."""
        return Many(torch.searchsorted(windows, torch.arange(count + 1, device=windows.device)))

    def of_windows(self, index):
        """For each row of the windows in `index`: where in `index` its window stands, and which row it is."""
        starts = self.starts[index]
        counts = self.starts[index + 1] - starts
        window = torch.repeat_interleave(torch.arange(len(index), device=index.device), counts)
        nth = torch.arange(len(window), device=index.device) - (counts.cumsum(0) - counts)[window]
        return window, starts[window] + nth


@dataclass
class Taught:
    """What teachers say, the mean of them: of each piece, of each annotated cue, and of cues that only they see."""

    cues: torch.Tensor  # [W,T] probabilities
    roles: torch.Tensor  # [C,N,7] probabilities
    others: Many
    positions: torch.Tensor  # [M]
    other_roles: torch.Tensor  # [M,N,7]


@dataclass
class Batch:
    ids: torch.Tensor  # [B,T], as MiniLM has them; so are the next two
    features: torch.Tensor
    mask: torch.Tensor
    whole: torch.Tensor  # [B,T] ids with nothing hidden, for teachers
    annotated: torch.Tensor  # [B] 1 where annotators have been
    rows: torch.Tensor  # [C] window of each annotated cue
    positions: torch.Tensor  # [C] its place there
    labels: torch.Tensor  # [C,N] of the pieces near it
    entities: torch.Tensor | None  # [B,T], -100 where unknown
    sentences: tuple | None  # window, first and last piece, [S] each; vectors [S,384]
    cues: torch.Tensor | None = None  # [B,T] what teachers say; below, of the annotated cues and then of the others
    taught_rows: torch.Tensor | None = None
    taught_positions: torch.Tensor | None = None
    taught_roles: torch.Tensor | None = None
    layers: list | None = None  # [B,T,H] each: states of the net that is followed (follow.py)


@dataclass
class Examples:
    ids: torch.Tensor  # [W,T]
    features: torch.Tensor  # [W,T]
    lengths: torch.Tensor  # [W] with [CLS] and [SEP]
    annotated: torch.Tensor  # [W]
    cues: Many
    positions: torch.Tensor  # [C] of the annotated cues
    labels: torch.Tensor  # [C,N]
    entities: torch.Tensor | None
    sentences: Many
    spans: torch.Tensor  # [S,2]
    vectors: torch.Tensor | None  # [S,384]
    taught: Taught | None = None

    def __len__(self):
        return len(self.ids)

    def to(self, device):
        return moved(self, device)

    def pick(self, index, hidden=0.0):
        """The windows of `index`; of each piece, `hidden` is the probability that the encoder does not see it."""
        whole = self.ids[index].long()
        mask = (torch.arange(whole.shape[1], device=whole.device) < self.lengths[index][:, None]).long()
        ids = whole
        if hidden:
            lost = (torch.rand(whole.shape, device=whole.device) < hidden) & (whole != CLS) & (whole != SEP) & (mask > 0)
            ids = torch.where(lost, MASK, whole)
        rows, at = self.cues.of_windows(index)
        batch = Batch(ids, self.features[index].long(), mask, whole, self.annotated[index].float(), rows, self.positions[at].long(),
                      self.labels[at].long(), None if self.entities is None else self.entities[index].long(), None)
        if self.vectors is not None:
            window, which = self.sentences.of_windows(index)
            batch.sentences = (window, *self.spans[which].long().unbind(1), self.vectors[which].float())
        if self.taught is not None:
            other_rows, which = self.taught.others.of_windows(index)
            batch.cues = self.taught.cues[index].float()
            batch.taught_rows = torch.cat([rows, other_rows])
            batch.taught_positions = torch.cat([batch.positions, self.taught.positions[which].long()])
            batch.taught_roles = torch.cat([self.taught.roles[at], self.taught.other_roles[which]]).float()
        return batch


def moved(value, device):
    if isinstance(value, torch.Tensor):
        return value.to(device)
    if hasattr(value, '__dataclass_fields__'):
        return replace(value, **{field.name: moved(getattr(value, field.name), device) for field in fields(value)})
    return value


def examples(windows, size=None):
    """From (document, first, last) each; `size`: pieces of all windows, [CLS] and [SEP] included; else of the longest."""
    length = size or max(last - first for _, first, last in windows) + 2
    shape, near = (len(windows), length), min(length, 2 * NEAR + 1)
    ids, features, entities = np.full(shape, PAD, 'int32'), np.zeros(shape, 'uint8'), np.full(shape, -100, 'int8')
    cue_windows, positions, labels, sentence_windows, spans, vectors = [], [], [], [], [], []
    for row, (document, first, last) in enumerate(windows):
        count = last - first
        ids[row, :count + 2] = [CLS, *document.ids[first:last], SEP]
        features[row, 1:count + 1] = document.features[first:last]
        if document.entities is not None:
            entities[row, 1:count + 1] = cut(document.entities, 0, first, last)
        for cue, at, own in document.attributions or ():
            if first <= cue < last:
                position = cue - first + 1
                begin = min(max(position - NEAR, 0), length - near)
                cue_windows.append(row)
                positions.append(position)
                labels.append(begun(np.pad(cut(own, at, first, last), (1, length - count - 1))[begin:begin + near]))
        if document.vectors is not None:
            for (a, b), vector in zip(document.sentences, document.vectors):
                if first <= a and b <= last:
                    sentence_windows.append(row)
                    spans.append((a - first + 1, b - first + 1))
                    vectors.append(vector)
    return Examples(
        torch.from_numpy(ids), torch.from_numpy(features), torch.tensor([last - first + 2 for _, first, last in windows]),
        torch.tensor([document.attributions is not None for document, _, _ in windows]),
        Many.of(torch.tensor(cue_windows, dtype=torch.long), len(windows)), torch.tensor(positions, dtype=torch.int32),
        torch.from_numpy(np.array(labels, 'int8').reshape(-1, near)), torch.from_numpy(entities) if (entities >= 0).any() else None,
        Many.of(torch.tensor(sentence_windows, dtype=torch.long), len(windows)), torch.tensor(spans, dtype=torch.int32).reshape(-1, 2),
        torch.from_numpy(np.array(vectors, 'float16')) if vectors else None)


def begun(labels):
    """What began before the pieces that are looked at begins with them."""
    labels = labels.copy()
    if labels[0] and labels[0] % 2 == 0:
        labels[0] -= 1
    return labels
