from contextlib import nullcontext
from copy import deepcopy

import pytest
import torch

import data
import make
import weights
from follow import Following
from losses import apart
from narrow import narrowed
from train import Options, train


@pytest.fixture
def batches(corpus):
    articles = data.read(corpus / 'train.jsonl', data.bundled_tokenizer())
    everything = make.seen({'train': list(articles.values())}, 64)
    return [everything.pick(torch.arange(len(everything)))]


@pytest.fixture
def net(work):
    """Of each layer, heads 0 to 5 and neurons 0 to 31 say nothing."""
    torch.manual_seed(1)
    net = weights.plain(work / 'minilm.npz').eval()
    for layer in net.enc.encoder.layer:
        layer.attention.output.dense.weight.data[:, :6 * 4] = 0
        layer.output.dense.weight.data[:, :32] = 0
    return net


def test_what_says_nothing_goes_first(net, batches):
    batch = batches[0]
    before = net.encode(batch.whole, batch.features, batch.mask)
    after = narrowed(net, batches, Options(), 0.5).encode(batch.whole, batch.features, batch.mask)
    assert torch.allclose(before, after, atol=1e-5)
    layer = net.enc.encoder.layer[0]
    assert layer.attention.self.query.weight.shape == (24, 48) and layer.intermediate.dense.weight.shape == (32, 48)


def test_a_narrow_net_is_written_and_read_again(net, batches, work, tmp_path):
    narrowed(net, batches, Options(), 0.5)
    torch.save({'shape': net.shape, 'weights': net.state_dict()}, tmp_path / 'narrow.pt')
    again = weights.restored(tmp_path / 'narrow.pt', work / 'minilm.npz')
    assert all(torch.equal(weight, again.state_dict()[name]) for name, weight in net.state_dict().items())


def test_a_narrow_net_comes_back_to_the_one_that_it_follows(corpus, work, batches, tmp_path):
    torch.manual_seed(1)
    whole = weights.plain(work / 'minilm.npz').eval()
    for layer in whole.enc.encoder.layer:  # so that something is lost with half of them
        layer.attention.output.dense.weight.data *= 30
        layer.output.dense.weight.data *= 30
    narrow = narrowed(deepcopy(whole), batches, Options(), 0.5)
    articles = data.read(corpus / 'train.jsonl', data.bundled_tokenizer())
    windows = Following(make.seen({'train': list(articles.values())}, 64), whole, nullcontext())

    def off(net):
        batch = windows.pick(torch.arange(len(windows)))
        return apart(net.eval().layers(batch.whole, batch.features, batch.mask), batch.layers, batch.mask > 0).item()

    before = off(narrow)
    assert train(narrow, windows, Options(epochs=20, batch=4, rate=2e-3, size=64, average=0.9), tmp_path / 'narrow.pt')
    assert off(weights.restored(tmp_path / 'narrow.pt', work / 'minilm.npz')) < 0.5 * before
