"""Writes a trained net as ONNX, float and in the int8 forms that are compared, and its transitions as JSON.

All have the interface that src/model/attribution-network.ts knows: one window, no padding. Heads beside it add outputs,
`entities` [1,T,7] (log-probabilities) and `vectors` [1,T,384].
"""
import json
import os
import sys
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_dynamic, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from fuse import main as fuse  # noqa: E402

#: Products of the forms that are quantised whole or not at all: this table is small, and looked up once for each piece of each cue.
FLOAT = ['/dist/Gather']
#: Products of eight bits overflow where the processor adds pairs of them in 16 bits (AVX2, AVX-512 without VNNI); of seven they do not, and
#: are the same everywhere.
SEVEN_BITS = True
#: The form that ships, if it is no worse than the others.
SHIPPED = 'fused'


class Shipped(nn.Module):
    """One window, from pieces to what decoding needs."""

    def __init__(self, net):
        super().__init__()
        self.n = net

    def forward(self, input_ids, features, threshold):
        hidden = self.n.encode(input_ids, features)
        anchor = torch.sigmoid(self.n.anchors(hidden))
        at = torch.nonzero(anchor > threshold)
        roles, first = self.n.roles(hidden, at[:, 0], at[:, 1])
        found = [anchor, at, roles.log_softmax(-1), first]
        if self.n.entity is not None:
            found.append(self.n.entity(hidden).log_softmax(-1))
        if self.n.vector is not None:
            found.append(self.n.vectors(hidden))
        return tuple(found)


class Windows(CalibrationDataReader):
    """What static quantisation takes the range of each activation from."""

    def __init__(self, batches):
        self.batches = iter(batches)

    def get_next(self):
        batch = next(self.batches, None)
        return batch and {'input_ids': batch.whole.numpy(), 'features': batch.features.numpy(), 'threshold': np.array(0.2, 'float32')}


def export(net, folder, calibration=()):
    """`calibration`: batches of one window of the train split; without them the static form is left out."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    net.cpu().float().eval()
    net.enc.config._attn_implementation = 'eager'
    example = torch.randint(1000, 2000, (1, 64))
    names, found = ['input_ids', 'features'], ['anchor', 'at', 'roles', 'first']
    more = [name for name, head in (('entities', net.entity), ('vectors', net.vector)) if head is not None]
    torch.onnx.export(
        Shipped(net).eval(), (example, torch.zeros_like(example), torch.tensor(0.0)), f'{folder}/float.onnx',
        input_names=[*names, 'threshold'], output_names=[*found, *more],
        dynamic_axes={**{name: {0: 'B', 1: 'T'} for name in [*names, 'anchor', *more]}, 'at': {0: 'A'}, 'roles': {0: 'A', 1: 'N'},
                      'first': {0: 'A'}},
        opset_version=17, dynamo=False)
    quant_pre_process(f'{folder}/float.onnx', f'{folder}/ready.onnx', skip_symbolic_shape=True)
    for name, per_channel in (('tensor', False), ('channel', True)):
        quantize_dynamic(f'{folder}/ready.onnx', f'{folder}/{name}.onnx', weight_type=QuantType.QInt8, per_channel=per_channel,
                         reduce_range=SEVEN_BITS, nodes_to_exclude=FLOAT)
    if calibration:
        quantize_static(f'{folder}/ready.onnx', f'{folder}/static.onnx', Windows(calibration), quant_format=QuantFormat.QDQ,
                        per_channel=True, reduce_range=SEVEN_BITS, weight_type=QuantType.QInt8, op_types_to_quantize=['MatMul', 'Gemm', 'Gather'],
                        nodes_to_exclude=FLOAT)
    fuse(f'{folder}/channel.onnx', f'{folder}/fused.onnx')
    with open(folder / 'transitions.json', 'w') as out:
        json.dump([[round(value, 4) for value in row] for row in net.transitions.tolist()], out)
