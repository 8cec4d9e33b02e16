"""Rewrites a quantised model for speed: same weights, fewer and larger operations.

    python training/fuse.py IN.onnx OUT.onnx

- Attention becomes one operation (com.microsoft.MultiHeadAttention) a layer.
- Query, key and value come from one product instead of three: they share their input, and are quantised per channel.
- The attention mask goes: windows are run one at a time, without padding.
"""
import sys

import numpy as np
import onnx
from onnx import helper, numpy_helper


def main(source, target):
    model = onnx.load(source)
    graph = model.graph
    made_by = {output: node for node in graph.node for output in node.output}
    tensors = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    added, renamed = {}, {}

    def add(name, array):
        graph.initializer.append(numpy_helper.from_array(array, name))
        return name

    for node in list(graph.node):
        if node.op_type != 'Softmax':
            continue
        prefix = node.name.rsplit('/', 1)[0]
        context = next(n for n in graph.node if node.output[0] in n.input)
        transposed = next(n for n in graph.node if context.output[0] in n.input)
        joined = next(n for n in graph.node if transposed.output[0] in n.input and n.op_type == 'Reshape')
        biased = {}
        for part in ('query', 'key', 'value'):
            biased[part] = f'{prefix}/{part}/Add_output_0'
            assert biased[part] in made_by, biased[part]
        products = {part: product_of(biased[part], made_by) for part in biased}
        parts = ('query', 'key', 'value')
        weights = np.concatenate([tensors[products[p].input[1]] for p in parts], axis=1)
        zeros = np.concatenate([tensors[products[p].input[3]] for p in parts])
        scale_nodes = [made_by[scale_of(biased[p], made_by)] for p in parts]
        activation_scale = next(name for name in scale_nodes[0].input if name not in tensors)
        scales = np.concatenate([tensors[next(i for i in n.input if i in tensors)] for n in scale_nodes])
        bias_nodes = [made_by[biased[p]] for p in parts]
        bias = np.concatenate([tensors[next(i for i in n.input if i in tensors)] for n in bias_nodes])
        first = products['query']
        apart = next(n for n in graph.node if biased['query'] in n.input and n.op_type == 'Reshape')
        heads = len(bias) // 3 // int(value_of(made_by[apart.input[1]].input[-1], made_by, tensors).item())
        name = f'{prefix}/qkv'
        nodes = [
            helper.make_node('Mul', [activation_scale, add(f'{name}_scale', scales)], [f'{name}_scales'], name=f'{name}/scales'),
            helper.make_node(
                'MatMulInteger',
                [first.input[0], add(f'{name}_weight', weights), first.input[2], add(f'{name}_zero', zeros)],
                [f'{name}_product'], name=f'{name}/product'),
            helper.make_node('Cast', [f'{name}_product'], [f'{name}_cast'], name=f'{name}/cast', to=onnx.TensorProto.FLOAT),
            helper.make_node('Mul', [f'{name}_cast', f'{name}_scales'], [f'{name}_float'], name=f'{name}/mul'),
            helper.make_node('Add', [f'{name}_float', add(f'{name}_bias', bias)], [f'{name}_out'], name=f'{name}/add'),
            helper.make_node('Split', [f'{name}_out'], [f'{name}_q', f'{name}_k', f'{name}_v'], name=f'{name}/split', axis=2, num_outputs=3)
            if model.opset_import[0].version >= 18 else
            helper.make_node('Split', [f'{name}_out'], [f'{name}_q', f'{name}_k', f'{name}_v'], name=f'{name}/split', axis=2),
            helper.make_node(
                'MultiHeadAttention', [f'{name}_q', f'{name}_k', f'{name}_v'], [joined.output[0]],
                name=f'{prefix}/attention', domain='com.microsoft', num_heads=heads),
        ]
        position = list(graph.node).index(joined)
        graph.node.remove(joined)
        for offset, each in enumerate(nodes):
            graph.node.insert(position + offset, each)

    # The anchors' probability times the mask: without padding, the probability.
    for node in graph.node:
        if node.op_type == 'Mul' and any(made_by.get(i) is not None and made_by[i].op_type == 'Sigmoid' for i in node.input):
            kept = next(i for i in node.input if made_by.get(i) is not None and made_by[i].op_type == 'Sigmoid')
            node.op_type = 'Identity'
            del node.input[:]
            node.input.append(kept)
    for each in list(graph.input):
        if each.name == 'attention_mask':
            graph.input.remove(each)
    prune(graph)
    model.opset_import.append(helper.make_opsetid('com.microsoft', 1))
    onnx.checker.check_model(model)
    onnx.save(model, target)


def value_of(name, made_by, tensors):
    return tensors[name] if name in tensors else numpy_helper.to_array(made_by[name].attribute[0].t)


def product_of(name, made_by):
    node = made_by[name]
    while node.op_type != 'MatMulInteger':
        node = next(made_by[i] for i in node.input if i in made_by and 'scales_mul' not in i)
    return node


def scale_of(name, made_by):
    multiply = next(made_by[i] for i in made_by[name].input if i in made_by)
    return next(i for i in multiply.input if 'scales_mul' in i)


def prune(graph):
    """Drops what no output needs."""
    made_by = {output: node for node in graph.node for output in node.output}
    needed, todo = set(), [each.name for each in graph.output]
    while todo:
        name = todo.pop()
        if name in needed:
            continue
        needed.add(name)
        if name in made_by:
            todo.extend(made_by[name].input)
    for node in [n for n in graph.node if not any(o in needed for o in n.output)]:
        graph.node.remove(node)
    for each in [i for i in graph.initializer if i.name not in needed]:
        graph.initializer.remove(each)
    del graph.value_info[:]


if __name__ == '__main__':
    main(*sys.argv[1:3])
