import time
from random import Random

import pytest
import torch

import data
import evaluate
import weights
from examples import examples
from losses import loss_of, taught
from train import Options, precision, train

OPTIONS = Options(epochs=3, batch=2, size=64, rate=1e-3)


@pytest.fixture
def articles(corpus):
    torch.set_num_threads(1)
    return list(data.read(corpus / 'train.jsonl', data.bundled_tokenizer()).values())


def seen(articles):
    return examples(data.windows(articles, OPTIONS.size, Random(1)), OPTIONS.size)


def fresh(work, **shape):
    torch.manual_seed(5)
    return weights.plain(work / 'minilm.npz', refine=True, **shape)


def stopping_after(steps, monkeypatch):
    """A clock by which the time is up after so many looks at it."""
    looks = iter(range(10**6))
    monkeypatch.setattr(time, 'time', lambda: next(looks))
    return 2 * steps + 2


def same(one, other):
    one, other = (torch.load(path)['weights'] for path in (one, other))
    return all(torch.equal(one[name], other[name]) for name in one)


def test_a_run_that_was_interrupted_ends_where_the_uninterrupted_one_does(work, articles, monkeypatch):
    whole, parts = work / 'whole.pt', work / 'parts.pt'
    assert train(fresh(work), seen(articles), OPTIONS, whole)
    with monkeypatch.context() as patched:
        assert not train(fresh(work), seen(articles), OPTIONS, parts, deadline=stopping_after(3, patched))
    at = torch.load(f'{parts}.checkpoint')['at']
    assert 0 < at[0] < 9
    assert train(fresh(work), seen(articles), OPTIONS, parts)
    assert same(whole, parts)


def test_another_seed_is_another_run(work, articles):
    assert train(fresh(work), seen(articles), OPTIONS, work / 'one.pt')
    assert train(fresh(work), seen(articles), Options(**{**vars(OPTIONS), 'seed': 2}), work / 'other.pt')
    assert not same(work / 'one.pt', work / 'other.pt')


def test_it_learns_what_it_is_shown_and_a_student_what_its_teacher_knows(work, articles):
    torch.manual_seed(1)
    teacher = weights.plain(work / 'mpnet.npz', refine=True)
    many = Options(epochs=40, batch=2, size=64, rate=2e-3, hidden=0, average=0.9)
    assert train(teacher, seen(articles), many, work / 'teacher.pt')
    documents = [versions[0] for versions in articles]
    teacher = weights.restored(work / 'teacher.pt', work / 'mpnet.npz')
    assert evaluate.f1([teacher], documents)['cue'] > 60
    # The student sees no label: all that it knows comes from the teacher.
    bare = [[data.Document(one.ids, one.features)] for one in documents]
    windows = seen(bare)
    windows.taught = taught([teacher.eval()], windows, precision('cpu'))
    assert train(fresh(work), windows, many, work / 'student.pt')
    student = weights.restored(work / 'student.pt', work / 'minilm.npz')
    assert evaluate.f1([student], documents)['cue'] > 60


def test_text_that_nobody_annotated_is_not_text_without_cues(work, articles):
    net = fresh(work)

    def cues(attributions):
        document = data.Document(articles[0][0].ids, articles[0][0].features, attributions)
        batch = examples([(document, 0, len(document.ids))]).pick(torch.tensor([0]))
        return loss_of(net, batch, OPTIONS)[1]['cues'].item()
    assert cues(None) == 0 and cues([]) > 0


def test_heads_beside_it_learn_too(work, articles, corpus):
    from vectors import add_vectors

    add_vectors(weights.plain(work / 'minilm.npz').enc, articles)
    assert [vector.shape for vector in articles[0][0].vectors] == [(48,)] * len(articles[0][0].sentences)
    articles[0][0].entities = data.np.ones(len(articles[0][0].ids), 'int64')
    net = fresh(work, entities=True, vectors=True)
    before = net.entity.weight.clone(), net.vector.weight.clone()
    assert train(net, seen(articles), OPTIONS, work / 'more.pt')
    assert not torch.equal(before[0], net.entity.weight)
    assert not torch.equal(before[1], net.vector.weight)
