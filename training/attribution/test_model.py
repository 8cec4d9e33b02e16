import itertools

import torch

from base import BASES, translated
from model import LABELS, Net, legal, unlikelihood
import weights


def by_hand(scores, labels, count, transitions):
    """Of all legal rows of labels, the share that this one has."""
    table = legal()
    def worth(row):
        total = scores[0, row[0]] + table[LABELS, row[0]]
        for at in range(1, count):
            total = total + scores[at, row[at]] + transitions[row[at - 1], row[at]] + table[row[at - 1], row[at]]
        return total
    every = torch.stack([worth(row) for row in itertools.product(range(LABELS), repeat=count)])
    return torch.logsumexp(every, 0) - worth(labels)


def test_the_likelihood_of_a_row_is_its_share_of_all_rows():
    torch.manual_seed(1)
    transitions = torch.randn(LABELS, LABELS)
    labels = torch.tensor([[0, 1, 2, 5, 0], [5, 6, 0, 0, 0], [3, 0, 0, 0, 0]])
    for length in (1, 2, 3, 4):
        scores = torch.randn(3, 5, LABELS)
        mask = (torch.arange(5) < length).float().expand(3, 5)
        found = unlikelihood(scores, labels * mask.long(), mask, transitions)
        wanted = [by_hand(scores[row], labels[row].tolist(), length, transitions) for row in range(3)]
        assert torch.allclose(found, torch.stack(wanted), atol=1e-3)


def test_what_is_new_changes_nothing_before_it_is_trained(work):
    torch.manual_seed(1)
    plain = weights.plain(work / 'minilm.npz').eval()
    more = weights.plain(work / 'minilm.npz', refine=True, entities=True, vectors=True).eval()
    more.load_state_dict(plain.state_dict(), strict=False)
    ids, features = torch.randint(1000, 2000, (1, 30)), torch.zeros(1, 30, dtype=torch.long)
    for name in ('anchors',):
        assert torch.equal(getattr(plain, name)(plain.encode(ids, features)), getattr(more, name)(more.encode(ids, features)))
    place = torch.tensor([0]), torch.tensor([12])
    assert torch.equal(plain.roles(plain.encode(ids, features), *place)[0], more.roles(more.encode(ids, features), *place)[0])


def test_every_encoder_is_given_its_own_numbers_of_pieces(work):
    torch.manual_seed(1)
    ids, features = torch.tensor([[101, 1996, 2005, 103, 102]]), torch.zeros(1, 5, dtype=torch.long)
    for name in ('minilm', 'mpnet'):
        net = weights.plain(work / f'{name}.npz').eval()
        own = net.enc.embeddings.word_embeddings(translated(ids, BASES[name]))
        with torch.no_grad():
            assert torch.allclose(net.encode(ids, features), net.enc(inputs_embeds=own).last_hidden_state, atol=1e-5)
