"""What training makes small: of the annotators' labels, of teachers' distributions, and of the heads beside them."""
import torch
from torch.nn import functional as F

from examples import MASK, Many, Taught
from model import LABELS, unlikelihood

#: A place where teachers see a cue with more than this probability has roles to learn from; in each window at most so many.
TAUGHT, MOST = 0.2, 16
#: Weights of the losses: cues are summed over few places, roles over up to 193 pieces.
CUES, ROLES = 20, 1 / 20


def said_of(nets, states, batch):
    """What the mean of `nets` says: how likely each piece is a cue, and window and place of the cues that only they see."""
    cues = torch.stack([torch.sigmoid(net.anchors(each).float()) for net, each in zip(nets, states)]).mean(0) * batch.mask
    others = cues.clone()
    others[batch.rows, batch.positions] = 0
    likeliest = others.topk(min(MOST, others.shape[1]), 1).values[:, -1:]
    rows, positions = torch.nonzero((others > TAUGHT) & (others >= likeliest), as_tuple=True)
    return cues, rows, positions


def roles_of(nets, states, rows, positions):
    """Probabilities, the mean of the nets'."""
    return torch.stack([net.roles(each, rows, positions)[0].float().softmax(-1) for net, each in zip(nets, states)]).mean(0)


@torch.no_grad()
def taught(teachers, examples, precision, at_once=64):
    """What the mean of `teachers` says of examples, which lie where the teachers do."""
    kept = {'cues': [], 'roles': [], 'windows': [], 'positions': [], 'others': []}
    for at in range(0, len(examples), at_once):
        index = torch.arange(at, min(at + at_once, len(examples)), device=examples.ids.device)
        batch = examples.pick(index)
        with precision:
            states = [teacher.encode(batch.whole, batch.features, batch.mask) for teacher in teachers]
            cues, rows, positions = said_of(teachers, states, batch)
            roles = roles_of(teachers, states, torch.cat([batch.rows, rows]), torch.cat([batch.positions, positions])).half()
        count = len(batch.rows)
        for name, part in (('cues', cues.half()), ('roles', roles[:count]), ('windows', rows + at), ('positions', positions),
                           ('others', roles[count:])):
            kept[name].append(part)
    kept = {name: torch.cat(parts) for name, parts in kept.items()}
    return Taught(kept['cues'], kept['roles'], Many.of(kept['windows'], len(examples)), kept['positions'].int(), kept['others'])


def loss_of(net, batch, options):
    """The sum of losses, and each by name."""
    *layers, states = net.layers(batch.ids, batch.features, batch.mask)
    parts = attribution_loss(net, net.drop(states), batch, options)
    if batch.layers is not None:
        parts['layers'] = apart([*layers, states], batch.layers, (batch.mask > 0) & (batch.ids != MASK))
    if net.entity is not None and batch.entities is not None and (batch.entities >= 0).any():
        parts['entities'] = F.cross_entropy(net.entity(states).float().reshape(-1, LABELS), batch.entities.reshape(-1), ignore_index=-100)
    if net.vector is not None and batch.sentences is not None and len(batch.sentences[0]):
        window, first, last, wanted = batch.sentences
        sums = F.pad(net.vectors(states).float().cumsum(1), (0, 0, 1, 0))
        own = sums[window, last] - sums[window, first]
        parts['vectors'] = 1 - F.cosine_similarity(own, wanted, dim=-1).mean()
    return sum(parts.values()), parts


def apart(own, theirs, seen):
    """How far states are from another net's after each layer, as a share of what these vary."""
    return torch.stack([F.mse_loss(mine[seen].float(), other[seen].float()) / other[seen].float().var() for mine, other in zip(own, theirs)]).mean()


def attribution_loss(net, states, batch, options):
    mask = batch.mask.float()
    cues = net.anchors(states).float()
    # Where nobody has been, nothing is known, unless teachers say it.
    taught = batch.cues is not None
    known = mask if taught else mask * batch.annotated[:, None]
    wanted = torch.zeros_like(cues)
    wanted[batch.rows, batch.positions] = 1
    if taught:
        share = torch.where(batch.annotated > 0, options.taught, 1.0)
        wanted = (1 - share[:, None]) * wanted + share[:, None] * batch.cues
    parts = {'cues': CUES * F.binary_cross_entropy_with_logits(cues, wanted, weight=known, reduction='sum') / mask.sum()}
    rows, positions = (batch.taught_rows, batch.taught_positions) if taught else (batch.rows, batch.positions)
    if not len(rows):
        return parts
    scores, begin = net.roles(states, rows, positions)
    scores, near = scores.float(), begin[:, None] + torch.arange(scores.shape[1], device=scores.device)
    shown = mask[rows].gather(1, near)
    count = len(batch.rows)
    each = scores.new_zeros(len(rows))
    if count:
        each[:count] = annotated_loss(scores[:count], batch.labels, shown[:count], net.transitions, options.boundary)
    if taught:
        soft = -(batch.taught_roles * scores.log_softmax(-1)).sum(-1)
        soft = (soft * shown).sum(-1)
        # Of a cue that only teachers see, as much as they believe in it.
        each = torch.cat([(1 - options.taught) * each[:count] + options.taught * soft[:count], soft[count:] * batch.cues[rows, positions][count:]])
    parts['roles'] = ROLES * each.mean()
    return parts


def annotated_loss(scores, labels, shown, transitions, boundary):
    """Half each piece for itself, half the whole row; what changes the label, and what stands before it, counts `boundary` times."""
    each = F.cross_entropy(scores.transpose(1, 2), labels, reduction='none')
    change = (labels[:, 1:] != labels[:, :-1]).float()
    edge = F.pad(change, (1, 0)).maximum(F.pad(change, (0, 1)))
    local = (each * shown * (1 + (boundary - 1) * edge)).sum(-1)
    return 0.5 * local + 0.5 * unlikelihood(scores, labels, shown, transitions)
