"""One pass of an encoder; every cue is an anchor; for each anchor every piece gets a role.

The roles of one anchor are a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001): its transitions are
trained, and an I after anything but its own B or I is forbidden.
"""
import torch
from torch import nn
from torch.nn import functional as F

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
    def __init__(self, encoder, width, inner=192):
        super().__init__()
        self.enc = encoder
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
        # What is new begins by changing nothing, so that training can go on from weights without it.
        for weight in (self.extra.weight, self.dist.weight, self.back.weight, self.back.bias, self.out.weight[LABELS:]):
            nn.init.zeros_(weight)

    def encode(self, ids, features, mask):
        embedded = self.enc.embeddings.word_embeddings(ids) + self.extra(features)
        hidden = self.enc(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        around = torch.cat([shifted(hidden, 1), hidden, shifted(hidden, -1)], -1)
        return self.drop(hidden + self.back(F.gelu(self.near(around))))

    def anchors(self, hidden):
        return self.anchor(hidden).squeeze(-1)

    def roles(self, hidden, batch, position):
        """Scores [A,N,7] of the pieces near the anchors at hidden[batch, position], and where each row begins, [A]."""
        count = hidden.shape[1]
        near = torch.arange(count, device=hidden.device)[:2 * NEAR + 1]
        first = (position - NEAR).clamp(min=0).minimum(torch.zeros_like(position) + count - near.shape[0])
        places = first[:, None] + near[None]
        rows = (batch * count)[:, None] + places
        flat = hidden.flatten(0, 1)
        tokens, gates = self.tok(flat)[rows], self.mul_t(flat)[rows]
        anchor = flat[batch * count + position]
        distance = (places - position[:, None]).clamp(-REACH, REACH) + REACH
        mixed = F.gelu(tokens + self.anc(anchor)[:, None] + gates * self.mul_a(anchor)[:, None] + self.dist(distance))
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
    table = legal().to(scores.dtype)
    step = transitions + table[:LABELS]
    true = scores.gather(-1, labels[..., None]).squeeze(-1) * mask
    moves = step[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]
    total = scores[:, 0] + table[LABELS]
    for t in range(1, scores.shape[1]):
        following = torch.logsumexp(total[:, :, None] + step, 1) + scores[:, t]
        total = torch.where(mask[:, t, None] > 0, following, total)
    return torch.logsumexp(total, -1) - true.sum(-1) - moves.sum(-1)
