"""The table of pieces: small on disk, and a model without it gives what it gave with it."""
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from torch import nn

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import pieces  # noqa: E402


class Tiny(nn.Module):
    def __init__(self):
        super().__init__()
        self.word_embeddings = nn.Embedding(200, 16)
        self.positions = nn.Embedding(50, 16)

    def forward(self, input_ids):
        at = torch.arange(input_ids.shape[1]).expand(input_ids.shape[0], -1)
        return (self.word_embeddings(input_ids) + self.positions(at)).cumsum(1)


def test_what_is_written_is_near_to_what_it_was(tmp_path):
    vectors = np.random.default_rng(0).normal(0, 0.05, (300, 384)).astype('float32') * np.linspace(0.1, 3, 300)[:, None].astype('float32')
    pieces.write(vectors, tmp_path / 'pieces.bin')
    found = pieces.read(tmp_path / 'pieces.bin')
    off = np.linalg.norm(found - vectors, axis=1) / np.linalg.norm(vectors, axis=1)
    assert found.shape == vectors.shape and off.max() < 0.08
    assert (tmp_path / 'pieces.bin').stat().st_size < 0.6 * vectors.size


def test_a_model_without_its_table_gives_what_it_gave(tmp_path):
    torch.manual_seed(0)
    whole, rest = tmp_path / 'whole.onnx', tmp_path / 'rest.onnx'
    torch.onnx.export(Tiny(), (torch.randint(0, 200, (1, 9)),), whole, input_names=['input_ids'], output_names=['out'],
                      dynamic_axes={'input_ids': {1: 'T'}}, opset_version=17, dynamo=False)
    vectors = pieces.detach(whole, rest)
    ids = np.random.default_rng(0).integers(0, 200, (1, 21))
    wanted = onnxruntime.InferenceSession(whole).run(None, {'input_ids': ids})[0]
    found = onnxruntime.InferenceSession(rest).run(None, {'embeddings': vectors[ids]})[0]
    assert np.abs(wanted - found).max() < 1e-5
    assert pieces.detach(rest, rest) is None
