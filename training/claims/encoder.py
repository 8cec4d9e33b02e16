"""Teaches the sentence model what one claim is: the cosine of two statements that say the same rises, of two that do not it falls.

    npx tsx training/claims/pairs.ts ../shared --fresh DATABASE > pairs.json
    python training/claims/encoder.py pairs.json OUT
    python training/sentences.py OUT OUT/encoder.npz

writes OUT/encoder.npz, and OUT/cosines.json for training/claims/train.py: the cosines of the pairs that it learns from, each by an
encoder that saw no pair of its story. It never learns from Helsinki's pairs, nor from those kept apart. Three folds and the whole take
about a quarter of an hour on one core.
"""

import json
import random
import sys
import tempfile
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import nn

training = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(training / "attribution")]
from base import BASES, pack, prepare, unpacked  # noqa: E402

EPOCHS = 2
RATE = 3e-5
BATCH = 16
FOLDS = 3
#: Of the pairs of small stories, which were chosen where the decision was in doubt.
STORIES = 0.5
#: So many pieces of a statement.
LONGEST = 80
MINILM = BASES["minilm"]


class Encoder(nn.Module):
    """The mean of all pieces, scaled to length one; how a cosine becomes a probability is learnt beside it."""

    def __init__(self, path):
        super().__init__()
        self.encoder = unpacked(path).float()
        self.encoder.embeddings.requires_grad_(False)
        self.scale = nn.Parameter(torch.tensor(10.0))
        self.shift = nn.Parameter(torch.tensor(0.7))

    def vectors(self, texts):
        length = max(map(len, texts)) + 2
        rows = [[MINILM.cls, *text, MINILM.sep] for text in texts]
        ids = torch.tensor([row + [MINILM.pad] * (length - len(row)) for row in rows])
        mask = torch.tensor([[1] * len(row) + [0] * (length - len(row)) for row in rows])
        states = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        mean = (states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return mean / mean.norm(dim=-1, keepdim=True)

    def cosines(self, pairs):
        return (self.vectors([pair["a"] for pair in pairs]) * self.vectors([pair["b"] for pair in pairs])).sum(-1)


def shuffled(pairs):
    """Batches of like length, in random order."""
    pairs = random.sample(pairs, len(pairs))
    stretch = 20 * BATCH
    near = [
        pair
        for at in range(0, len(pairs), stretch)
        for pair in sorted(pairs[at : at + stretch], key=lambda each: len(each["a"]) + len(each["b"]))
    ]
    return random.sample(batches := [near[at : at + BATCH] for at in range(0, len(near), BATCH)], len(batches))


def taught(path, pairs):
    model = Encoder(path)
    optimizer = torch.optim.AdamW([each for each in model.parameters() if each.requires_grad], lr=RATE, weight_decay=0.01)
    steps, step = EPOCHS * -(-len(pairs) // BATCH), 0
    model.train()
    for _ in range(EPOCHS):
        for batch in shuffled(pairs):
            logits = model.scale * (model.cosines(batch) - model.shift)
            truth = torch.tensor([float(pair["same"]) for pair in batch])
            weight = torch.tensor([pair["weight"] for pair in batch])
            loss = nn.functional.binary_cross_entropy_with_logits(logits, truth, weight)
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(1, (step + 1) / (0.1 * steps)) * (1 - step / steps)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
    return model.eval()


def main(source, folder):
    random.seed(0)
    torch.manual_seed(0)
    tokenizer = Tokenizer.from_file(str(training.parent / "models" / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    pieces = lambda text: tokenizer.encode(text, add_special_tokens=False).ids[:LONGEST]  
    data, folder = json.load(open(source)), Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    rows = data["fresh"] + [row for row in data["train"] if row[2] is True]
    pairs = [
        {"a": pieces(a), "b": pieces(b), "same": same, "story": story, "weight": STORIES if story is True else 1.0}
        for same, _, story, (a, b) in rows
    ]
    stories = sorted({str(pair["story"]) for pair in pairs})
    fold = {story: nth % FOLDS for nth, story in enumerate(stories)}
    cosines = [0.0] * len(pairs)
    with tempfile.TemporaryDirectory() as work:
        base = str(Path(work) / "minilm.npz")
        prepare("minilm", base)
        for nth in range(FOLDS):
            model = taught(base, [pair for pair in pairs if fold[str(pair["story"])] != nth])
            with torch.no_grad():
                for at, pair in enumerate(pairs):
                    if fold[str(pair["story"])] == nth:
                        cosines[at] = float(model.cosines([pair])[0])
            print("fold", nth, flush=True)
        model = taught(base, pairs)
        json.dump(cosines, open(folder / "cosines.json", "w"))
        pack(model.encoder.config.to_dict(), {name: each.numpy() for name, each in model.encoder.state_dict().items()}, folder / "encoder.npz")


if __name__ == "__main__":
    main(*sys.argv[1:3])
