"""One pass of an encoder; every cue is an anchor; for each anchor every piece gets a role.

The roles of one anchor are a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001): its transitions are
trained, and an I after anything but its own B or I is forbidden.
"""
import torch
from torch import nn
from torch.nn import functional as F

from base import BASES, translated

LABELS = 7
FORBIDDEN = -1e4
#: Anchors further away than this are all equally far.
REACH = 64
#: Pieces further from the anchor have no role: 99.5 % of PolNeAR's attributions (train and dev) end nearer.
NEAR = 96


def shifted(hidden, by):
    """The neighbours' values, zeros beyond the ends; along the last but one dimension."""
    return F.pad(hidden, (0, 0, by, 0))[..., :hidden.shape[-2], :] if by > 0 else F.pad(hidden, (0, 0, 0, -by))[..., -by:, :]


class Net(nn.Module):
    """`refine`: the roles of one cue's pieces look at each other once more. `entities`, `vectors`: heads beside the attributions'."""

    def __init__(self, encoder, width, inner=192, refine=False, entities=False, vectors=False):
        super().__init__()
        self.shape = {'inner': inner, 'refine': refine, 'entities': entities, 'vectors': vectors}
        self.enc, self.base = encoder, BASES['mpnet' if encoder.config.model_type == 'mpnet' else 'minilm']
        self.extra = nn.Embedding(8, width)
        self.near = nn.Linear(3 * width, inner)
        self.back = nn.Linear(inner, width)
        self.anchor = nn.Sequential(nn.Linear(width, width // 2), nn.GELU(), nn.Linear(width // 2, 1))
        self.tok, self.anc = nn.Linear(width, inner), nn.Linear(width, inner)
        self.mul_t, self.mul_a = nn.Linear(width, inner), nn.Linear(width, inner)
        self.dist = nn.Embedding(2 * REACH + 1, inner)
        # What a piece says of its own label, of the next piece's and of the one before.
        self.out, self.bias = nn.Linear(inner, 3 * LABELS, bias=False), nn.Parameter(torch.zeros(LABELS))
        self.transitions = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.drop = nn.Dropout(0.1)
        self.around = nn.Conv1d(inner, inner, 5, padding=2, groups=inner) if refine else None
        self.refined = nn.Linear(inner, inner) if refine else None
        self.entity = nn.Linear(width, LABELS) if entities else None
        self.vector = nn.Linear(width, width) if vectors else None
        # What is new begins by changing nothing, so that training can go on from weights without it.
        new = [self.extra.weight, self.dist.weight, self.back.weight, self.back.bias, self.out.weight[LABELS:]]
        for weight in [*new, *(self.refined.parameters() if refine else ())]:
            nn.init.zeros_(weight)

    def encode(self, ids, features, mask=None):
        """`ids` as MiniLM has them, whatever the encoder."""
        return self.drop(self.layers(ids, features, mask)[-1])

    def layers(self, ids, features, mask=None):
        """States after each layer; last what they are with their neighbours'."""
        embedded = self.enc.embeddings.word_embeddings(translated(ids, self.base)) + self.extra(features)
        found = self.enc(inputs_embeds=embedded, attention_mask=mask, output_hidden_states=True).hidden_states[1:]
        hidden = found[-1]
        around = torch.cat([shifted(hidden, 1), hidden, shifted(hidden, -1)], -1)
        return [*found, hidden + self.back(F.gelu(self.near(around)))]

    def anchors(self, hidden):
        return self.anchor(hidden).squeeze(-1)

    def vectors(self, hidden):
        """One a piece; the mean over a stretch of pieces stands for it, as in the model that is imitated."""
        return self.vector(hidden)

    def roles(self, hidden, batch, position):
        """Scores [A,N,7] of the pieces near the anchors at hidden[batch, position], and where each row begins, [A]."""
        count = hidden.shape[1]
        near = torch.arange(count, device=hidden.device)[:2 * NEAR + 1]
        first = (position - NEAR).clamp(min=0).minimum(torch.zeros_like(position) + count - near.shape[0])
        places = first[:, None] + near[None]
        rows = ((batch * count)[:, None] + places).flatten()
        flat = hidden.flatten(0, 1)
        # Not by `[rows]`, whose gradient an accelerator sorts first.
        tokens, gates = (part(flat).index_select(0, rows).unflatten(0, places.shape) for part in (self.tok, self.mul_t))
        anchor = flat[batch * count + position]
        distance = (places - position[:, None]).clamp(-REACH, REACH) + REACH
        mixed = F.gelu(tokens + self.anc(anchor)[:, None] + gates * self.mul_a(anchor)[:, None] + self.dist(distance))
        if self.refined is not None:
            mixed = mixed + self.refined(F.gelu(self.around(mixed.transpose(1, 2)).transpose(1, 2)))
        here, following, before = self.out(self.drop(mixed)).split(LABELS, -1)
        return here + shifted(following, 1) + shifted(before, -1) + self.bias, first


def legal():
    """0 where a label may follow another, FORBIDDEN where not; the last row is for the first label."""
    table = torch.zeros(LABELS + 1, LABELS)
    for before in range(LABELS + 1):
        for label in (2, 4, 6):
            if before not in (label - 1, label):
                table[before, label] = FORBIDDEN
    return table


def unlikelihood(scores, labels, mask, transitions):
    """Negative log-likelihood of each row of labels: [A,T,7], [A,T], [A,T] to [A]. The first piece is never masked."""
    table = legal().to(scores)
    step = transitions + table[:LABELS]
    true = scores.gather(-1, labels[..., None]).squeeze(-1) * mask
    pairs = labels[:, :-1] * LABELS + labels[:, 1:]
    moves = step.flatten().index_select(0, pairs.flatten()).view_as(pairs) * mask[:, 1:]
    # All ways through a stretch of pieces, from each label to each: neighbouring stretches are joined two by two, so that an
    # accelerator does in log T operations what one piece after the other takes T for.
    stays = torch.full_like(step, FORBIDDEN).fill_diagonal_(0)
    ways = torch.where(mask[:, 1:, None, None] > 0, step + scores[:, 1:, None, :], stays)
    while (count := ways.shape[1]) > 1:
        if count % 2:
            ways = torch.cat([ways, stays.expand(len(ways), 1, LABELS, LABELS)], 1)
        ways = torch.logsumexp(ways[:, ::2, :, :, None] + ways[:, 1::2, None, :, :], 3)
    total = (scores[:, 0] + table[LABELS])[:, :, None] + (ways[:, 0] if count else stays)
    return torch.logsumexp(total, (1, 2)) - true.sum(-1) - moves.sum(-1)
