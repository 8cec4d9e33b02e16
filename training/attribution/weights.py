"""Nets from what was written before: an encoder with new heads, a trained net, or the ONNX file of one."""
import json
from pathlib import Path

import numpy as np
import torch

from base import unpacked
from model import LABELS, Net
from narrow import narrow


def plain(path, layers=None, heads=None, neurons=None, **shape):
    """A packed encoder (base.py), or those of its layers that are named, under heads that know nothing; `heads`, `neurons`: see narrow.py."""
    encoder = unpacked(path, layers)
    if heads:
        narrow(encoder, heads, neurons)
    net = Net(encoder, encoder.config.hidden_size, **shape)
    net.shape.update(layers=layers, heads=heads, neurons=neurons)
    return net


def restored(path, base):
    """What train.py wrote."""
    state = torch.load(path, map_location='cpu')
    net = plain(base, **state['shape'])
    net.load_state_dict(state['weights'])
    return net


def mean(paths, base):
    """The mean of nets that went on from one, each its own way: better than any of them (Wortsman et al., 2022, "Model soups")."""
    nets = [restored(path, base) for path in paths]
    states = [net.state_dict() for net in nets]
    nets[0].load_state_dict({name: torch.stack([state[name] for state in states]).mean(0) if weight.is_floating_point() else weight
                             for name, weight in states[0].items()})
    return nets[0]


def trained(net, path):
    """Takes over every weight of the int8 export of such a net and the transitions beside it; what is new stays as it was made."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    tensors = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    found = {}

    def float_of(name):
        scale, zero = tensors[f'{name}_scale'], tensors[f'{name}_zero_point']
        return (tensors[f'{name}_quantized'].astype('float32') - zero.astype('float32')) * scale

    for name in tensors:
        if name.startswith('n.') and name.endswith('weight_quantized') and 'Transposed' not in name:
            found[name[2:].removesuffix('_quantized')] = float_of(name.removesuffix('_quantized'))
        elif name.startswith('n.') and tensors[name].dtype == 'float32' and not name.endswith('_scale'):
            found[name[2:]] = tensors[name]
    for node in graph.node:
        if node.name.endswith('/qkv/product'):
            self_, joint = node.name.removesuffix('/qkv/product'), node.name.removesuffix('/product')
            weight = tensors[f'{joint}_weight'].astype('float32') * tensors[f'{joint}_scale']
            for i, part in enumerate(('query', 'key', 'value')):
                count = weight.shape[1] // 3
                columns = slice(i * count, (i + 1) * count)
                target = f'{self_}/{part}'.strip('/').replace('/', '.')
                found[f'{target}.weight'] = weight[:, columns].T
                found[f'{target}.bias'] = tensors[f'{joint}_bias'][columns]
        elif node.op_type == 'MatMulInteger':
            target = node.name.removesuffix('_quant').removesuffix('/MatMul').removesuffix('/Gemm_MatMul').strip('/')
            found[target.replace('/', '.').replace('anchor.anchor', 'anchor') + '.weight'] = float_of(
                node.input[1].removesuffix('_quantized')).T
    own = net.state_dict()
    if len(found['out.weight']) == LABELS:  # of a model whose pieces say nothing of their neighbours
        found['bias'] = found.pop('out.bias')
        found['out.weight'] = np.concatenate([found['out.weight'], np.zeros((2 * LABELS, found['out.weight'].shape[1]), 'float32')])
    taken = {name: torch.tensor(value.copy()) for name, value in found.items() if name in own}
    assert all(own[name].shape == value.shape for name, value in taken.items())
    if (beside := Path(path).with_name('transitions.json')).exists():
        taken['transitions'] = torch.tensor(json.loads(beside.read_text()))
    missing = sorted(set(own) - set(taken))
    net.load_state_dict(taken, strict=False)
    print('as they were made:', ', '.join(missing), flush=True)
    return net
