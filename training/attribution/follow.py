"""A narrowed net follows the one that it was cut from: what that says of a window, and its states after each layer.

States tell a student more than what is made of them in the end: TinyBERT (Jiao et al., 2020), CoFi (Xia, Zhong and Chen, 2022).
"""
import torch

from losses import roles_of, said_of

#: Of the cues that only the whole net sees, about so many a window have roles to learn from: a step on a CPU waits for them.
CUES_A_WINDOW = 3


class Following:
    """Examples with what a whole net says of them, which is asked for as they are seen: its states are too many to keep."""

    def __init__(self, examples, whole, precision):
        self.examples, self.whole, self.precision = examples, whole.eval(), precision

    def __len__(self):
        return len(self.examples)

    def to(self, device):
        return Following(self.examples.to(device), self.whole.to(device), self.precision)

    @torch.no_grad()
    def pick(self, index, hidden=0.0):
        batch = self.examples.pick(index, hidden)
        with self.precision:
            batch.layers = self.whole.layers(batch.whole, batch.features, batch.mask)
            states = [batch.layers[-1]]
            batch.cues, rows, positions = said_of([self.whole], states, batch)
            few = torch.rand(len(rows), device=rows.device) < CUES_A_WINDOW * len(batch.ids) / max(1, len(rows))
            batch.taught_rows, batch.taught_positions = torch.cat([batch.rows, rows[few]]), torch.cat([batch.positions, positions[few]])
            batch.taught_roles = roles_of([self.whole], states, batch.taught_rows, batch.taught_positions)
        return batch
