"""Encoders as deep as before with fewer attention heads and feed-forward neurons in each layer: those that matter least go.

What matters is measured by the first term of a Taylor series: how much the loss would change if the output of a head or a neuron were
nought (Michel, Levy and Neubig, 2019; Molchanov et al., 2019).
"""
import torch
from torch import nn

from losses import loss_of


def narrow(encoder, heads, neurons):
    """Gives every layer of a BERT encoder so many heads and neurons, the first ones."""
    for layer in encoder.encoder.layer:
        own = layer.attention.self
        width = own.attention_head_size
        cut(layer, torch.arange(heads * width), torch.arange(neurons))
        own.num_attention_heads, own.all_head_size = heads, heads * width


def cut(layer, dimensions, neurons):
    """Keeps these dimensions of the attention and these neurons."""
    own, attended = layer.attention.self, layer.attention.output
    for name in ('query', 'key', 'value'):
        setattr(own, name, rows(getattr(own, name), dimensions))
    attended.dense = columns(attended.dense, dimensions)
    layer.intermediate.dense = rows(layer.intermediate.dense, neurons)
    layer.output.dense = columns(layer.output.dense, neurons)


def rows(linear, kept):
    return linear_of(linear.weight[kept], linear.bias[kept])


def columns(linear, kept):
    return linear_of(linear.weight[:, kept], linear.bias)


def linear_of(weight, bias):
    made = nn.Linear(weight.shape[1], weight.shape[0])
    made.weight, made.bias = nn.Parameter(weight.detach().clone()), nn.Parameter(bias.detach().clone())
    return made


def narrowed(net, batches, options, share):
    """A trained net with only that share of the heads and neurons of each layer that matters most for the loss of these batches."""
    layers = net.enc.encoder.layer
    heads = round(share * layers[0].attention.self.num_attention_heads)
    neurons = round(share * layers[0].intermediate.dense.out_features)
    # What heads and neurons say is what these products are given.
    watched = [product for layer in layers for product in (layer.attention.output.dense, layer.output.dense)]
    given, worth = {}, {}

    def keep(product, inputs):
        given[product] = inputs[0]
        inputs[0].retain_grad()

    hooks = [product.register_forward_pre_hook(keep) for product in watched]
    net.eval()
    for batch in batches:
        loss_of(net, batch, options)[0].backward()
        for product in watched:
            change = (given[product] * given[product].grad).detach()
            worth[product] = worth.get(product, 0) + change.abs().flatten(0, 1).sum(0)
    for hook in hooks:
        hook.remove()
    net.zero_grad()
    for layer in layers:
        own = layer.attention.self
        width = own.attention_head_size
        best = most(worth[layer.attention.output.dense].unflatten(0, (-1, width)).sum(1), heads)
        dimensions = (best[:, None] * width + torch.arange(width, device=best.device)).flatten()
        cut(layer, dimensions, most(worth[layer.output.dense], neurons))
        own.num_attention_heads, own.all_head_size = heads, heads * width
    net.shape.update(heads=heads, neurons=neurons)
    return net


def most(worth, count):
    return worth.topk(count).indices.sort().values
