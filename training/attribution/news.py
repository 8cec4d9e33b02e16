"""News to learn from without labels, out of the articles of a public corpus (Baly et al., "We Can Detect Your Bias", 2020: github.com/ramybaly/Article-Bias-Prediction).

    python training/attribution/news.py JSONS POLNEAR OUT.jsonl [MILLION_CHARACTERS]

JSONS is the corpus' folder data/jsons. Left out: what has no date or is of August to November 2016, when PolNeAR's articles appeared,
what shares more than a twentieth of its word sequences with PolNeAR's train or dev split, and the articles of this project's own samples.
"""
import json
import re
import sys
from pathlib import Path
from random import Random

from data import ROOT

LENGTH = range(600, 15_000)
SHINGLE = 12


def shingles(text):
    words = text.lower().split()
    return {tuple(words[at:at + SHINGLE]) for at in range(len(words) - SHINGLE)}


def article(given):
    """`id` and `text` as PolNeAR has them: title, then paragraphs, apart by empty lines; None for what is not wanted."""
    date = given.get('date') or ''
    if not date or '2016-08' <= date < '2016-12':
        return None
    paragraphs = [line for each in (given.get('content_original') or '').split('\n') if (line := re.sub(r'\s+', ' ', each).strip())]
    if len('\n\n'.join(paragraphs)) not in LENGTH:
        return None
    title = (given.get('title') or '').strip()
    if title and title.rstrip('.') != paragraphs[0].rstrip('.'):
        paragraphs.insert(0, title if title[-1] in '.?!”"’' else f'{title}.')
    return {'id': given['ID'], 'text': '\n\n'.join(paragraphs)}


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding='utf-8').splitlines() if line]


def main(folder, polnear, target, millions=102):
    annotated = set().union(*(shingles(each['text']) for name in ('train', 'dev') for each in lines(Path(polnear) / f'{name}.jsonl')))
    samples = {str(each.get('id')) for path in (ROOT / 'evals' / 'gold').glob('*.jsonl') for each in lines(path)}
    paths = sorted(Path(folder).glob('*.json'))
    Random(1).shuffle(paths)
    characters = 0
    with open(target, 'w', encoding='utf-8') as out:
        for path in paths:
            one = article(json.loads(path.read_text(encoding='utf-8')))
            if not one or one['id'] in samples:
                continue
            own = shingles(one['text'])
            if len(own & annotated) > len(own) / 20:
                continue
            print(json.dumps(one), file=out)
            characters += len(one['text'])
            if characters > float(millions) * 1e6:
                return


if __name__ == '__main__':
    main(*sys.argv[1:5])
