"""Trains the attribution model and writes it as ONNX.

    python training/attribution/train.py --corpus POLNEAR --base MINILM [--start MODEL.onnx] --out FOLDER --minutes 75

POLNEAR holds train.jsonl and train.annotators.jsonl; MINILM is the folder of all-MiniLM-L6-v2 in float. The learning rate falls
to zero over the time given, whatever the machine. Every ten minutes a checkpoint is written, so that training can be cut short.
"""
import argparse
import copy
import random
import time

import torch
from tokenizers import Tokenizer
from torch.nn import functional as F

import data
from export import export
from model import unlikelihood
from weights import plain, trained

CLS, SEP, PAD, MASK = 101, 102, 0, 103


def options():
    parser = argparse.ArgumentParser()
    for name in ('corpus', 'base', 'out'):
        parser.add_argument(f'--{name}', required=True)
    parser.add_argument('--start')
    parser.add_argument('--minutes', type=float, default=75)
    parser.add_argument('--rate', type=float, default=1.5e-4)
    parser.add_argument('--size', type=int, default=384)
    parser.add_argument('--batch', type=int, default=4)
    parser.add_argument('--hidden', type=float, default=0.08, help='share of pieces that are hidden in training')
    parser.add_argument('--average', type=float, default=0.998, help='decay of the moving average of weights')
    parser.add_argument('--threads', type=int, default=2)
    parser.add_argument('--seed', type=int, default=1)
    return parser.parse_args()


def batch_of(examples, hidden):
    length = max(last - first for _, first, last in examples) + 2
    ids = torch.full((len(examples), length), PAD)
    features, mask = torch.zeros_like(ids), torch.zeros_like(ids)
    for row, (document, first, last) in enumerate(examples):
        pieces = [MASK if random.random() < hidden else piece for piece in document.ids[first:last]]
        ids[row, :last - first + 2] = torch.tensor([CLS, *pieces, SEP])
        features[row, 1:last - first + 1] = torch.tensor(document.features[first:last])
        mask[row, :last - first + 2] = 1
    return ids, features, mask


def loss_of(net, examples, hidden):
    ids, features, mask = batch_of(examples, hidden)
    with torch.autocast('cpu', dtype=torch.bfloat16):
        states = net.encode(ids, features, mask)
        anchors = net.anchors(states)
        wanted = torch.zeros(anchors.shape)
        rows, positions, labels = [], [], []
        for row, (document, first, last) in enumerate(examples):
            for cue, roles in document.attributions:
                if first <= cue < last:
                    wanted[row, cue - first + 1] = 1
                    rows.append(row)
                    positions.append(cue - first + 1)
                    labels.append([0, *data.bio(roles, first, last), *[0] * (ids.shape[1] - (last - first) - 1)])
        scores, begin = net.roles(states, torch.tensor(rows), torch.tensor(positions)) if rows else (None, None)
    cost = 20 * F.binary_cross_entropy_with_logits(anchors.float(), wanted, weight=mask.float(), reduction='sum') / mask.sum()
    if scores is None:
        return cost, 0.0
    near = begin[:, None] + torch.arange(scores.shape[1])
    scores, labels = scores.float(), torch.tensor(labels).gather(1, near)
    # What began before the pieces that are looked at begins with them.
    labels[:, 0] -= ((labels[:, 0] > 0) & (labels[:, 0] % 2 == 0)).long()
    shown = mask[torch.tensor(rows)].gather(1, near).float()
    each = F.cross_entropy(scores.reshape(-1, scores.shape[-1]), labels.reshape(-1), reduction='none').reshape(labels.shape)
    local = (each * shown).sum(-1)
    chain = unlikelihood(scores, labels, shown, net.transitions)
    roles = (0.5 * local + 0.5 * chain).mean() / 20
    return cost + roles, roles.item()


def main():
    given = options()
    random.seed(given.seed)
    torch.manual_seed(given.seed)
    torch.set_num_threads(given.threads)
    tokenizer = Tokenizer.from_file(f'{given.base}/tokenizer.json')
    tokenizer.no_truncation()
    tokenizer.no_padding()
    documents = data.read(f'{given.corpus}/train.jsonl', tokenizer)
    for name, versions in data.read(f'{given.corpus}/train.annotators.jsonl', tokenizer).items():
        documents[name].extend(versions)
    net = plain(given.base)
    if given.start:
        trained(net, given.start)
    net.enc.embeddings.word_embeddings.requires_grad_(False)
    learned = [(name, weight) for name, weight in net.named_parameters() if weight.requires_grad]
    groups = [
        {'params': [weight for name, weight in learned if name.startswith('enc.')], 'top': given.rate},
        {'params': [weight for name, weight in learned if not name.startswith('enc.')], 'top': 5 * given.rate},
    ]
    optimizer = torch.optim.AdamW(groups, lr=given.rate, weight_decay=0.01)
    average = copy.deepcopy(net)
    net.train()
    start, saved, step, pieces, waiting, sums = time.time(), time.time(), 0, 0, [], [0.0, 0.0]
    while (share := (time.time() - start) / 60 / given.minutes) < 1:
        if len(waiting) < given.batch:
            waiting = data.windows(documents, given.size)
            random.shuffle(waiting)
        examples = [waiting.pop() for _ in range(given.batch)]
        for group in optimizer.param_groups:
            group['lr'] = group['top'] * min(share / 0.06, (1 - share) / 0.94)
        loss, roles = loss_of(net, examples, given.hidden)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        step += 1
        decay = min(given.average, (1 + step) / (10 + step))
        with torch.no_grad():
            for mean, weight in zip(average.parameters(), net.parameters()):
                mean.lerp_(weight, 1 - decay)
        pieces += sum(last - first for _, first, last in examples)
        sums = [sums[0] + loss.item(), sums[1] + roles]
        if step % 50 == 0:
            rate = pieces / (time.time() - start)
            print(f'{step} steps, {pieces / 1e6:.2f} M pieces, loss {sums[0] / 50:.4f} (roles {sums[1] / 50:.4f}), '
                  f'{rate:.0f} pieces/s, {100 * share:.0f} %', flush=True)
            sums = [0.0, 0.0]
        if time.time() - saved > 600:
            saved = time.time()
            torch.save(average.state_dict(), f'{given.out}/average.pt')
    torch.save(average.state_dict(), f'{given.out}/average.pt')
    torch.save(net.state_dict(), f'{given.out}/last.pt')
    export(average, given.out)


if __name__ == '__main__':
    main()
