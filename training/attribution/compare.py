"""What each exported form gives through the product, on PolNeAR's dev split: one table.

    python training/attribution/compare.py FOLDER [SHARED]

FOLDER is what export.py wrote; SHARED holds polnear/ (by default the folder of that name beside the project).
"""
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / 'training'))
from pieces import detach, write  # noqa: E402

FORMS = ['float', 'tensor', 'channel', 'static', 'fused']
MEASURES = ['source', 'cue', 'content', 'relaxed', 'strict']


def product(folder, model, transitions, shared=None):
    """A copy of the product with another attribution model, in FOLDER/hearsay."""
    copy = Path(folder) / 'hearsay'
    for name in ('src', 'evals', 'models'):
        shutil.copytree(ROOT / name, copy / name)
    for name in ('package.json', 'tsconfig.json'):
        shutil.copy(ROOT / name, copy)
    (copy / 'node_modules').symlink_to(ROOT / 'node_modules')
    if shared:
        (Path(folder) / 'shared').symlink_to(Path(shared).resolve())
    vectors = detach(model, copy / 'models' / 'attribution' / 'model.onnx')
    write(vectors, copy / 'models' / 'pieces.bin')
    shutil.copy(transitions, copy / 'models' / 'attribution' / 'transitions.json')
    return copy


def figures(printed):
    """The F1 column of the first table that evals/attribution.ts prints."""
    found = {}
    for name in MEASURES:
        row = re.search(rf"'{name}'\s*│\s*[\d.]+\s*│\s*[\d.]+\s*│\s*([\d.]+)", printed)
        if not row:
            raise SystemExit(f'no figure for {name} in:\n{printed}')
        found[name] = float(row[1])
    return found


def main(folder, shared=ROOT.parent / 'shared'):
    print('| form | MB |', ' | '.join(MEASURES), '| seconds |')
    print('|---' * (len(MEASURES) + 3) + '|')
    for form in FORMS:
        model = Path(folder) / f'{form}.onnx'
        if not model.exists():
            continue
        with tempfile.TemporaryDirectory() as temporary:
            copy = product(temporary, model, Path(folder) / 'transitions.json', shared)
            begin = time.time()
            run = subprocess.run(['npx', 'tsx', 'evals/attribution.ts'], cwd=copy, capture_output=True, text=True)
            row = figures(run.stdout + run.stderr)
        size = f'{model.stat().st_size / 1e6:.1f}'
        print('|', form, '|', size, '|', ' | '.join(str(row[name]) for name in MEASURES), '|', f'{time.time() - begin:.0f} |', flush=True)


if __name__ == '__main__':
    main(*sys.argv[1:3])
