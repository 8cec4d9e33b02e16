"""The sentence model in the form that ships: one text in, its unit vector out.

    python training/sentences.py OUT [ENCODER]

ENCODER is what training/claims/encoder.py writes; without it the model is all-MiniLM-L6-v2 as its makers trained it. Writes
OUT/float.onnx and OUT/fused.onnx (int8 per channel, in seven bits, fused: training/fuse.py), which is models/sentences/model.onnx once
training/pieces.py has taken the vectors of pieces out of it and training/optimised.py has rewritten it.
"""
import os
import sys
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

training = Path(__file__).resolve().parent
sys.path[:0] = [str(training), str(training / 'attribution')]
from base import prepare, unpacked  # noqa: E402
from fuse import main as fuse  # noqa: E402


class Sentence(nn.Module):
    """The mean over all pieces, scaled to length one."""

    def __init__(self, encoder):
        super().__init__()
        self.n = nn.ModuleDict({'enc': encoder})

    def forward(self, input_ids):
        mean = self.n['enc'](input_ids).last_hidden_state.mean(1)
        return mean / mean.norm(dim=-1, keepdim=True)


def main(folder, packed=None):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        if packed is None:
            packed = os.path.join(work, 'minilm.npz')
            prepare('minilm', packed)
        encoder = unpacked(packed).float().eval()
        encoder.config._attn_implementation = 'eager'
        torch.onnx.export(
            Sentence(encoder).eval(), (torch.randint(1000, 2000, (1, 64)),), folder / 'float.onnx', input_names=['input_ids'],
            output_names=['vector'], dynamic_axes={'input_ids': {1: 'T'}}, opset_version=17, dynamo=False)
        ready, channel = os.path.join(work, 'ready.onnx'), os.path.join(work, 'channel.onnx')
        quant_pre_process(folder / 'float.onnx', ready, skip_symbolic_shape=True)
        quantize_dynamic(ready, channel, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
        fuse(channel, folder / 'fused.onnx')


if __name__ == '__main__':
    main(*sys.argv[1:3])
