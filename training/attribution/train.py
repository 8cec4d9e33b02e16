"""One training run: it can be stopped at any step and goes on as if it had not been.

What a step sees (windows, hidden pieces, dropout) depends on the seed and the step alone, so that a checkpoint holds no state of
any random generator.
"""
import copy
import math
import os
import time
from contextlib import nullcontext
from dataclasses import dataclass
from random import Random

import torch

from losses import loss_of


@dataclass
class Options:
    seed: int = 1
    epochs: float = 8
    rate: float = 1.5e-4  # of the encoder
    heads: float = 5  # times that
    batch: int = 4
    size: int = 384  # pieces of a window, [CLS] and [SEP] included
    hidden: float = 0.08  # share of the pieces that the encoder does not see
    average: float = 0.998  # decay of the moving average of weights
    boundary: float = 1.0  # what a piece at a label's change counts
    taught: float = 0.5  # of an annotated window, the share of the loss that follows the teachers


def best_device():
    if torch.cuda.is_available():
        return 'cuda'
    return 'mps' if torch.backends.mps.is_available() else 'cpu'


def precision(device):
    """bfloat16 where it is faster: a processor that has no products of it is ten times slower with them. Apple's were not tried."""
    faster = device == 'cuda' or (device == 'cpu' and torch.cpu._is_avx512_bf16_supported())
    return torch.autocast(device, dtype=torch.bfloat16) if faster else nullcontext()


def order(count, options, epoch):
    """The windows' numbers, shuffled."""
    numbers = list(range(count))
    Random(f'{options.seed}:{epoch}').shuffle(numbers)
    return torch.tensor(numbers)


def train(net, examples, options, path, device='cpu', deadline=math.inf):
    """Trains `net` and writes the running mean of its weights to `path`. False if time was up before: call it again."""
    if os.path.exists(path):
        return True
    net.to(device).train()
    examples = examples.to(device)
    net.enc.embeddings.word_embeddings.requires_grad_(False)
    learned = [(name, weight) for name, weight in net.named_parameters() if weight.requires_grad]
    groups = [{'params': [weight for name, weight in learned if name.startswith('enc.') == encoder], 'top': options.rate * times}
              for encoder, times in ((True, 1), (False, options.heads))]
    optimizer = torch.optim.AdamW(groups, lr=options.rate, weight_decay=0.01, fused=device == 'cuda')
    average = copy.deepcopy(net).requires_grad_(False)
    per_epoch = max(1, len(examples) // options.batch)
    steps = max(1, round(options.epochs * per_epoch))
    step, epoch, index = 0, 0, 0
    checkpoint = f'{path}.checkpoint'
    if os.path.exists(checkpoint):
        state = torch.load(checkpoint, map_location=device)
        for part, name in ((net, 'net'), (average, 'average'), (optimizer, 'optimizer')):
            part.load_state_dict(state[name])
        step, epoch, index = state['at']

    def save():
        state = {'net': net.state_dict(), 'average': average.state_dict(), 'optimizer': optimizer.state_dict(), 'at': (step, epoch, index)}
        torch.save(state, f'{checkpoint}.new')
        os.replace(f'{checkpoint}.new', checkpoint)

    numbers = order(len(examples), options, epoch).to(device)
    began = saved = time.time()
    pieces, sums, since = 0, {}, 0
    while step < steps:
        if time.time() > deadline:
            save()
            return False
        if time.time() - saved > 180:
            save()
            saved = time.time()
        if index == per_epoch:
            epoch, index = epoch + 1, 0
            numbers = order(len(examples), options, epoch).to(device)
        share = step / steps
        for group in optimizer.param_groups:
            group['lr'] = group['top'] * min((step + 1) / (0.06 * steps + 1), (1 - share) / 0.94)
        torch.manual_seed(options.seed * 1_000_003 + step)
        batch = examples.pick(numbers[index * options.batch:(index + 1) * options.batch], options.hidden)
        with precision(device):
            loss, parts = loss_of(net, batch, options)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([weight for _, weight in learned], 1.0)
        optimizer.step()
        step, index, since = step + 1, index + 1, since + 1
        decay = min(options.average, (1 + step) / (10 + step))
        with torch.no_grad():
            pairs = [(mean, own) for mean, own in zip(average.parameters(), net.parameters()) if own.requires_grad]
            torch._foreach_lerp_(*(list(each) for each in zip(*pairs)), 1 - decay)
        pieces += options.batch * options.size
        for name, value in parts.items():
            sums[name] = sums.get(name, 0) + value.detach()
        if since == 50 or step == steps:
            losses = ', '.join(f'{name} {float(value) / since:.4f}' for name, value in sums.items())
            print(f'{os.path.basename(path)}: step {step} of {steps}, epoch {epoch}, {losses}, {pieces / (time.time() - began):.0f} pieces/s',
                  flush=True)
            sums, since = {}, 0
    torch.save({'shape': average.shape, 'weights': average.state_dict()}, f'{path}.new')
    os.replace(f'{path}.new', path)
    if os.path.exists(checkpoint):
        os.remove(checkpoint)
    return True
