"""The whole way, from a corpus to a model that the product runs."""
import json
import shutil
import subprocess
import sys

import numpy as np
import onnxruntime
import pytest
import torch

import compare
import data
import make
import parts
import weights

NETWORK = '''
import { openAttributionNetwork } from './src/model/attribution-network.ts'
const network = await openAttributionNetwork({ runtime: 'native' })
const [ids, features] = JSON.parse(process.argv[2])
const found = await network.run({ ids: Int32Array.from(ids), features: Uint8Array.from(features) })
console.log(JSON.stringify({ positions: [...found.positions], probabilities: [...found.probabilities], labels: [...found.labels] }))
await network.close()
'''


@pytest.fixture
def command(corpus, work, monkeypatch):
    """Runs make.py with what a tiny corpus and tiny encoders need."""
    def run(*more):
        given = ['make.py', '--corpus', corpus, '--unlabelled', corpus / 'texts.jsonl', '--work', work, '--seeds', '1', '2', '--batch', '2', '--teacher-batch', '2',
                 '--teacher-epochs', '60', '--teacher-rate', '2e-3', '--epochs', '20', '--rate', '2e-3', '--device', 'cpu', '--threads', '1', *more]
        monkeypatch.setattr(sys, 'argv', [str(each) for each in given])
        make.main()
    return run


def test_one_command_makes_a_model_that_the_product_runs(command, work, corpus, tmp_path):
    command('--vectors')
    folder = work / 'student-onnx'
    assert {each.name for each in folder.glob('*.onnx')} >= {f'{form}.onnx' for form in compare.FORMS}
    command('--vectors', '--until', 'student')
    figures = [json.loads(line)['name'] for line in (work / 'figures.jsonl').read_text().splitlines()]
    assert figures == ['teacher-1', 'teacher-2', 'teachers [1, 2]', 'student']

    document = data.read(corpus / 'train.jsonl', data.bundled_tokenizer())['a'][0]
    ids, features = [101, *document.ids.tolist(), 102], [0, *document.features.tolist(), 0]
    net = weights.restored(work / 'student.pt', work / 'minilm.npz').eval()
    with torch.no_grad():
        wanted = torch.sigmoid(net.anchors(net.encode(torch.tensor([ids]), torch.tensor([features]))))[0].numpy()
    feed = {'input_ids': np.array([ids]), 'features': np.array([features]), 'threshold': np.array(0.2, 'float32')}
    for form, off in (('float', 1e-4), ('channel', 0.1), ('fused', 0.1), ('tensor', 0.2), ('static', 0.2)):
        found = onnxruntime.InferenceSession(folder / f'{form}.onnx').run(None, feed)
        assert np.abs(found[0][0] - wanted).max() < off, form
        assert found[-1].shape == (1, len(ids), 48)

    if not shutil.which('npx'):
        pytest.skip('everything but the product itself: Node is not here')
    copy = compare.product(tmp_path, folder / 'fused.onnx', folder / 'transitions.json')
    (copy / 'one.ts').write_text(NETWORK)
    run = subprocess.run(['npx', 'tsx', 'one.ts', json.dumps([ids, features])], cwd=copy, capture_output=True, text=True, check=True)
    found = json.loads(run.stdout)
    assert found['positions'] == [at - 1 for at in np.flatnonzero(wanted > 0.2)] and found['positions']
    assert len(found['labels']) == len(found['positions']) * len(document.ids)
    assert np.abs(np.array(found['probabilities']) - wanted[np.array(found['positions']) + 1]).max() < 0.1


def test_the_fused_model_can_be_trained_on(command, work):
    command('--seeds', '--epochs', '2')
    before = weights.restored(work / 'student.pt', work / 'minilm.npz')
    again = weights.trained(weights.plain(work / 'minilm.npz'), work / 'student-onnx' / 'fused.onnx')
    for name, weight in before.state_dict().items():
        assert (weight - again.state_dict()[name]).abs().max() <= 0.02 * weight.abs().max() + 1e-4, name


def test_a_student_can_be_the_mean_of_others(command, work):
    for seed in '12':
        command('--seeds', '--epochs', '1', '--name', seed, '--seed', seed, '--until', 'student')
    command('--seeds', '--name', 'mean', '--mean', '1', '2')
    one, two, mean = (weights.restored(work / f'{name}.pt', work / 'minilm.npz').state_dict() for name in ('1', '2', 'mean'))
    for name, weight in mean.items():
        assert torch.allclose(weight, (one[name] + two[name]) / 2), name
    assert (work / 'mean-onnx' / 'fused.onnx').exists()


def test_the_recipe_makes_what_ships_from_the_broad_student(command, work):
    with pytest.raises(SystemExit):
        command('--seeds', '--recipe', '--minutes', '0')
    command('--seeds', '--recipe', '--epochs', '1')
    broad, narrow, onward, mean = (weights.restored(work / f'{name}.pt', work / 'minilm.npz') for name in ('student', 'narrow', 'onward', 'mean'))
    assert broad.shape['heads'] is None and narrow.shape['heads'] == onward.shape['heads'] == mean.shape['heads'] == 6
    wanted = {name: (weight + onward.state_dict()[name]) / 2 for name, weight in narrow.state_dict().items()}
    assert all(torch.allclose(weight, wanted[name]) for name, weight in mean.state_dict().items())
    assert [each.name for each in work.glob('*-onnx')] == ['mean-onnx']


@pytest.mark.parametrize('more', [[], ['--follow', 'student']])
def test_a_narrower_student_begins_with_a_broader_one(command, work, more):
    command('--seeds', '--epochs', '2')
    command('--seeds', '--epochs', '1', '--name', 'narrow', '--start', 'student', '--narrow', '0.5', *more)
    before = weights.restored(work / 'narrow.pt', work / 'minilm.npz')
    assert before.shape['heads'] == 6
    again = weights.trained(weights.plain(work / 'minilm.npz', heads=6, neurons=32), work / 'narrow-onnx' / 'fused.onnx')
    for name, weight in before.state_dict().items():
        assert (weight - again.state_dict()[name]).abs().max() <= 0.02 * weight.abs().max() + 1e-4, name


def test_out_of_time_it_says_so_and_goes_on(command, work):
    with pytest.raises(SystemExit) as stopped:
        command('--minutes', '0')
    assert stopped.value.code == 75
    assert (work / 'teacher-1.pt.checkpoint').exists()
    command('--until', 'teachers')
    assert (work / 'teacher-1.pt').exists() and not (work / 'teacher-1.pt.checkpoint').exists()


def test_a_machine_without_the_corpus_trains_on_what_was_prepared(command, work, corpus):
    command('--until', 'prepare')
    shutil.rmtree(corpus)
    command('--until', 'student', '--seeds', '--epochs', '1')
    assert (work / 'student.pt').exists()


def test_files_travel_in_parts(tmp_path):
    (tmp_path / 'model').write_bytes(bytes(range(256)) * 5000)
    parts.split(tmp_path / 'model', tmp_path / 'parts', 0.5)
    assert [each.name for each in sorted((tmp_path / 'parts').iterdir())] == ['model.000', 'model.001', 'model.002']
    parts.join(tmp_path / 'parts' / 'model', tmp_path / 'whole')
    assert (tmp_path / 'whole').read_bytes() == (tmp_path / 'model').read_bytes()
    with pytest.raises(SystemExit):
        parts.join(tmp_path / 'parts' / 'other', tmp_path / 'whole')
