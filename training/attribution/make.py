"""The attribution model, from data to models/: every stage once, stopped when the time is up, and gone on with by the same command.

    python training/attribution/make.py --corpus POLNEAR --unlabelled NEWS.jsonl … --recipe --install

makes what ships; without --recipe one student, as the options want it. POLNEAR holds train.jsonl, train.annotators.jsonl and dev.jsonl; NEWS.jsonl has an `id` and a `text` a line (news.py). See training/README.md.
"""
import argparse
import json
import math
import os
import shutil
import sys
import time
from pathlib import Path
from random import Random

import torch

import base
import data
import evaluate
import weights
from data import ROOT
from examples import examples, moved
from follow import Following
from losses import taught
from narrow import narrowed
from train import Options, best_device, precision, train


#: The students on the way to what ships, by their options; what is given beside --recipe counts more. Narrow ones see few texts: they begin
#: with what a broad one has learnt. The card (models/attribution/README.md) says with what steps the shipped ones were made.
RECIPE = [
    ['--until', 'student'],
    ['--until', 'student', '--name', 'narrow', '--start', 'student', '--narrow', '0.5', '--follow', 'student', '--epochs', '0.65', '--batch', '16',
     '--average', '0.995'],
    ['--until', 'student', '--name', 'onward', '--start', 'narrow', '--follow', 'student', '--epochs', '0.3', '--batch', '16', '--rate', '2e-4',
     '--average', '0.995', '--seed', '2'],
    ['--name', 'mean', '--mean', 'narrow', 'onward'],
]


def options(given):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--corpus', type=Path)
    parser.add_argument('--unlabelled', type=Path, nargs='*', default=[])
    parser.add_argument('--entities', type=Path, nargs='*', default=[], help='texts with silver entities (entities.py): trains a head for them')
    parser.add_argument('--vectors', action='store_true', help='trains a head for vectors of sentences')
    parser.add_argument('--work', type=Path, default=ROOT / '.training')
    parser.add_argument('--until', choices=STAGES, default='export')
    parser.add_argument('--minutes', type=float, default=math.inf, help='then stop; the same command goes on')
    parser.add_argument('--seeds', type=int, nargs='*', default=[1, 2, 3], help='one teacher each; none: the student learns from labels alone')
    parser.add_argument('--teacher-epochs', type=float, default=10)
    parser.add_argument('--teacher-rate', type=float, default=1e-4)
    parser.add_argument('--epochs', type=float, default=4.5, help='of the student, over all texts; what is annotated is there CUTS times')
    parser.add_argument('--rate', type=float, default=3e-4)
    parser.add_argument('--teacher-batch', type=int, default=8)
    parser.add_argument('--batch', type=int, default=64)
    parser.add_argument('--teacher-average', type=float, default=0.995, help='decay of the running mean of weights')
    parser.add_argument('--average', type=float, default=0.998)
    parser.add_argument('--boundary', type=float, default=1.0, help='what a piece at a boundary of a span counts in the loss')
    parser.add_argument('--taught', type=float, default=0.5, help='share of the student\'s loss that follows the teachers where annotators were')
    parser.add_argument('--layers', type=int, nargs='*', help='of MiniLM, those that the student keeps; all, if none are named')
    parser.add_argument('--name', default='student', help='several students from the same teachers')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--recipe', action='store_true', help='makes every student on the way to what ships, and that (RECIPE)')
    parser.add_argument('--start', help='a student of this folder by name, or a model.onnx, with whose weights the student begins')
    parser.add_argument('--narrow', type=float, help='of each layer the share of heads and neurons that stay of what it begins with (narrow.py)')
    parser.add_argument('--follow', help='a student or model like --start: teaches this one, by its layers too (follow.py)')
    parser.add_argument('--mean', nargs='*', help='students of this folder by name, of whose weights this one is the mean; nothing is trained')
    parser.add_argument('--bits', type=int, choices=(8, 16), default=16, help='of the packed encoders: 8 to make them small')
    parser.add_argument('--device', default=best_device())
    parser.add_argument('--threads', type=int, default=2)
    parser.add_argument('--install', action='store_true', help='copies the exported model to models/attribution')
    return parser.parse_args(given)


def prepare(given):
    """Word pieces of all texts, and the encoders: what the other stages need, and nothing else."""
    given.work.mkdir(parents=True, exist_ok=True)
    path = given.work / 'documents.npz'
    if not path.exists():
        tokenizer = data.bundled_tokenizer()
        articles = data.read(given.corpus / 'train.jsonl', tokenizer)
        for name, versions in data.read(given.corpus / 'train.annotators.jsonl', tokenizer).items():
            articles[name].extend(versions)
        parts = {'train': list(articles.values()), 'dev': list(data.read(given.corpus / 'dev.jsonl', tokenizer).values())}
        for name in ('unlabelled', 'entities'):
            if sources := getattr(given, name):
                parts[name] = [versions for source in sources for versions in data.read(source, tokenizer).values()]
        data.save(parts, path)
    for name in ('minilm', 'mpnet') if given.seeds else ('minilm',):
        if not (given.work / f'{name}.npz').exists():
            base.prepare(name, given.work / f'{name}.npz', given.bits)


def seen(parts, size):
    """Windows of all texts with one size; what is annotated is cut CUTS times, no cut at the same places."""
    random, found = Random(0), []
    for name, articles in parts.items():
        for _ in range(CUTS if name == 'train' else 1):
            found += data.windows(articles, size, random)
    return examples(found, size)


def teachers(given, deadline):
    articles = data.load(given.work / 'documents.npz')
    for seed in given.seeds:
        path = given.work / f'teacher-{seed}.pt'
        if path.exists():
            continue
        torch.manual_seed(seed)
        chosen = Options(seed=seed, epochs=given.teacher_epochs / CUTS, rate=given.teacher_rate, batch=given.teacher_batch,
                         boundary=given.boundary, average=given.teacher_average)
        net = weights.plain(given.work / 'mpnet.npz', inner=256, refine=True)
        if not train(net, seen({'train': articles['train']}, chosen.size), chosen, path, given.device, deadline):
            return False
        report(given, path.stem, [path], 'mpnet', articles['dev'])
    return True


def teach(given, _deadline):
    """What the teachers say of all texts, for every student."""
    path = given.work / 'taught.pt'
    if path.exists() or not given.seeds:
        return True
    articles = data.load(given.work / 'documents.npz')
    paths = [given.work / f'teacher-{seed}.pt' for seed in given.seeds]
    report(given, f'teachers {given.seeds}', paths, 'mpnet', articles.pop('dev'))
    nets = [weights.restored(each, given.work / 'mpnet.npz').to(given.device).eval() for each in paths]
    everything = seen(articles, Options.size).to(given.device)
    # Never half a file under this name: it would be taken for done.
    torch.save(taught(nets, everything, precision(given.device)), f'{path}.new')
    os.replace(f'{path}.new', path)
    return True


def student(given, deadline):
    path = given.work / f'{given.name}.pt'
    if path.exists():
        return True
    articles = data.load(given.work / 'documents.npz')
    dev = articles.pop('dev')
    if given.mean:
        net = weights.mean([given.work / f'{name}.pt' for name in given.mean], given.work / 'minilm.npz')
        torch.save({'shape': net.shape, 'weights': net.state_dict()}, path)
        report(given, given.name, [path], 'minilm', dev)
        return True
    torch.manual_seed(given.seed)
    net = begun(given, given.start, layers=given.layers, entities='entities' in articles, vectors=given.vectors)
    if not given.seeds and not given.follow:
        articles.pop('unlabelled', None)
    if given.vectors:
        from vectors import add_vectors

        add_vectors(base.unpacked(given.work / 'minilm.npz'), [versions for part in articles.values() for versions in part], given.device)
    chosen = Options(seed=given.seed, epochs=given.epochs, rate=given.rate, batch=given.batch, boundary=given.boundary, taught=given.taught,
                     average=given.average, hidden=FOLLOWING if given.follow else Options.hidden)
    everything = seen(articles, chosen.size)
    if given.seeds and not given.follow:
        everything.taught = torch.load(given.work / 'taught.pt', map_location=given.device, weights_only=False)
    if given.narrow:
        net = narrowed(net.to(given.device), some(everything, given.device), chosen, given.narrow)
    if given.follow:
        everything = Following(everything, begun(given, given.follow), precision(given.device))
    if not train(net, everything, chosen, path, given.device, deadline):
        return False
    report(given, given.name, [path], 'minilm', dev)
    return True


def begun(given, start, **shape):
    """The net of a student of this folder, or one of that shape with the weights of an ONNX file, or, where none is named, with MiniLM's."""
    encoder = given.work / 'minilm.npz'
    if start and not start.endswith('.onnx'):
        return weights.restored(given.work / f'{start}.pt', encoder)
    net = weights.plain(encoder, **shape)
    return weights.trained(net, start) if start else net


def some(everything, device, windows=320):
    """Annotated windows, eight at a time, to measure on what matters."""
    numbers = torch.nonzero(everything.annotated)[:, 0].tolist()
    Random(0).shuffle(numbers)
    for index in torch.tensor(numbers[:windows]).split(8):
        yield moved(everything.pick(index), device)


def export(given):
    from export import SHIPPED, export
    from optimised import optimise
    from pieces import detach

    folder = given.work / f'{given.name}-onnx'
    if not (folder / 'transitions.json').exists():
        articles = data.load(given.work / 'documents.npz')
        found = data.windows(articles['train'], 322, Random(0))
        Random(0).shuffle(found)
        export(weights.restored(given.work / f'{given.name}.pt', given.work / 'minilm.npz'), folder,
               [examples([each]).pick(torch.tensor([0])) for each in found[:100]])
    if given.install:
        model = ROOT / 'models' / 'attribution' / 'model.onnx'
        detach(folder / f'{SHIPPED}.onnx', model)
        optimise(model)
        shutil.copy(folder / 'transitions.json', ROOT / 'models' / 'attribution')


def report(given, name, paths, encoder, dev):
    nets = [weights.restored(path, given.work / f'{encoder}.npz') for path in paths]
    found = evaluate.f1(nets, [versions[0] for versions in dev], given.device)
    print(f'{name}: exact F1 on dev, by pieces: {found}', flush=True)
    with open(given.work / 'figures.jsonl', 'a') as out:
        print(json.dumps({'name': name, **found}), file=out)


#: Share of the pieces hidden from a student that follows another's states, which saw them.
FOLLOWING = 0.04
#: How often what is annotated is cut into windows: no place is always at an edge, and beside much other text it counts so many times.
CUTS = 4
STAGES = ['prepare', 'teachers', 'teach', 'student', 'export']


def main():
    given = sys.argv[1:]
    deadline = time.time() + 60 * options(given).minutes
    for student in RECIPE if options(given).recipe else [[]]:
        make(options([*student, *given]), deadline)


def make(given, deadline):
    """One student and all that it needs."""
    torch.set_num_threads(given.threads)
    prepare(given)
    for stage, run in (('teachers', teachers), ('teach', teach), ('student', student)):
        if STAGES.index(given.until) < STAGES.index(stage):
            return
        if not run(given, deadline):
            print(f'{stage}: time is up; the same command goes on from here', flush=True)
            raise SystemExit(75)
    if given.until == 'export':
        export(given)


if __name__ == '__main__':
    main()
