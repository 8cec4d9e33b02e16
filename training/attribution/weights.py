"""Where training begins: a plain encoder, or a model trained before."""
import numpy as np
import torch
from transformers import AutoModel

from model import LABELS, Net


def plain(folder):
    encoder = AutoModel.from_pretrained(folder, attention_probs_dropout_prob=0.0, hidden_dropout_prob=0.0)
    encoder.pooler = None
    return Net(encoder, encoder.config.hidden_size)


def trained(net, path):
    """Takes over every weight that an int8 ONNX export of such a net has; what is new stays as it was made."""
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
                columns = slice(i * len(weight), (i + 1) * len(weight))
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
    missing = sorted(set(own) - set(taken))
    net.load_state_dict(taken, strict=False)
    print('as they were made:', ', '.join(missing), flush=True)
    return net
