"""Models that ship: rewritten once, and giving the same."""
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import quantize_dynamic
from torch import nn

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from optimised import optimise  # noqa: E402


def test_a_model_gives_the_same_and_is_rewritten_once(tmp_path):
    torch.manual_seed(0)
    whole, path = tmp_path / 'whole.onnx', tmp_path / 'model.onnx'
    net = nn.Sequential(nn.Linear(16, 32), nn.GELU(), nn.Linear(32, 8))
    torch.onnx.export(net, (torch.randn(1, 5, 16),), whole, input_names=['embeddings'], output_names=['out'],
                      dynamic_axes={'embeddings': {1: 'T'}}, opset_version=17, dynamo=False)
    quantize_dynamic(whole, path)
    given = {'embeddings': np.random.default_rng(0).normal(0, 1, (1, 21, 16)).astype('float32')}
    wanted = onnxruntime.InferenceSession(path).run(None, given)[0]
    before = path.read_bytes()
    optimise(path)
    after = path.read_bytes()
    assert after != before
    assert (onnxruntime.InferenceSession(path).run(None, given)[0] == wanted).all()
    optimise(path)
    assert path.read_bytes() == after
