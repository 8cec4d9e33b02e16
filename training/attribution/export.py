"""Writes a trained net as float ONNX, as int8, and as the fused int8 model that ships; its transitions as JSON beside it.

    python training/attribution/export.py MINILM average.pt FOLDER
"""
import json
import os
import sys

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from fuse import main as fuse  # noqa: E402


class Shipped(nn.Module):
    """One window, from pieces to what decoding needs."""

    def __init__(self, net):
        super().__init__()
        self.n = net

    def forward(self, input_ids, attention_mask, features, threshold):
        hidden = self.n.encode(input_ids, features, attention_mask)
        anchor = torch.sigmoid(self.n.anchors(hidden)) * attention_mask
        at = torch.nonzero(anchor > threshold)
        roles, first = self.n.roles(hidden, at[:, 0], at[:, 1])
        return anchor, at, roles.log_softmax(-1), first


def export(net, folder):
    net.eval()
    net.enc.config._attn_implementation = 'eager'
    example = torch.randint(1000, 2000, (2, 64))
    ones = torch.ones_like(example)
    names = ['input_ids', 'attention_mask', 'features']
    torch.onnx.export(
        Shipped(net).eval(), (example, ones, torch.zeros_like(example), torch.tensor(0.0)), f'{folder}/float.onnx',
        input_names=[*names, 'threshold'], output_names=['anchor', 'at', 'roles', 'first'],
        dynamic_axes={**{name: {0: 'B', 1: 'T'} for name in [*names, 'anchor']}, 'at': {0: 'A'}, 'roles': {0: 'A', 1: 'N'}, 'first': {0: 'A'}},
        opset_version=17, dynamo=False)
    quant_pre_process(f'{folder}/float.onnx', f'{folder}/ready.onnx', skip_symbolic_shape=True)
    # The table of distances is small, and is looked up once for each piece of each anchor.
    quantize_dynamic(f'{folder}/ready.onnx', f'{folder}/int8.onnx', weight_type=QuantType.QInt8, per_channel=True,
                     nodes_to_exclude=['/dist/Gather'])
    fuse(f'{folder}/int8.onnx', f'{folder}/model.onnx')
    with open(f'{folder}/transitions.json', 'w') as out:
        json.dump([[round(value, 4) for value in row] for row in net.transitions.tolist()], out)


if __name__ == '__main__':
    from weights import plain

    base, weights, folder = sys.argv[1:4]
    net = plain(base)
    net.load_state_dict(torch.load(weights))
    export(net, folder)
