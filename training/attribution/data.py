"""Articles as word pieces with labels, and cut into windows.

Offsets in the corpus are UTF-16 code units, Python's are code points: `code_points` converts.
"""
import bisect
import gzip
import json
import re
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

ROOT = Path(__file__).resolve().parents[2]
ROLES = {'source': 1, 'cue': 2, 'content': 3}
ENTITIES = {'person': 1, 'organisation': 2, 'place': 3}
CAPITAL, QUOTED, LINE_START = 1, 2, 4


def features_of(text, offsets):
    """One number a piece, as `src/model/features.ts` gives it."""
    quoted, inside = [], False
    for character in text:
        if character == '\n':
            inside = False
        elif character == '“':
            inside = True
        quoted.append(inside)
        if character == '”':
            inside = False
        elif character == '"':
            inside = not inside
            quoted[-1] = True
    quoted.append(False)
    found, before = [], 0
    for start, end in offsets:
        line = before == 0 or '\n' in text[before:start]
        found.append(CAPITAL * text[start:start + 1].isupper() + QUOTED * quoted[start] + LINE_START * line)
        before = end
    return found


def code_points(text):
    """From UTF-16 offsets to code points."""
    table, at = {}, 0
    for i, character in enumerate(text):
        table[at] = i
        at += 2 if ord(character) > 0xFFFF else 1
    table[at] = len(text)
    return table


class Document:
    """The pieces of an article with what is known of them.

    `attributions`: (first piece of the cue, first labelled piece, labels from there on); None where nobody has annotated.
    `entities`: a label a piece, or None. `sentences`: (first, last) pieces. All labels are O, then B and I of each kind.
    """

    def __init__(self, ids, features, attributions=None, entities=None, sentences=()):
        self.ids, self.features = np.array(ids, 'int64'), np.array(features, 'int64')
        self.attributions = None
        if attributions is not None:
            self.attributions = [(cue, first, np.array(labels, 'int64')) for cue, first, labels in attributions]
        self.entities = None if entities is None else np.array(entities, 'int64')
        self.sentences, self.vectors = sentences, None

    def saved(self):
        attributions = self.attributions and [(cue, first, labels.tolist()) for cue, first, labels in self.attributions]
        entities = None if self.entities is None else self.entities.tolist()
        return [self.ids.tolist(), self.features.tolist(), attributions, entities, self.sentences]


def bundled_tokenizer():
    """The one that the product has."""
    tokenizer = Tokenizer.from_file(str(ROOT / 'models' / 'tokenizer.json'))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def document(article, tokenizer):
    """From a line of the corpus, or of other text: only `text` is needed."""
    text = article['text']
    encoded = tokenizer.encode(text, add_special_tokens=False)
    offsets = encoded.offsets
    table, starts = code_points(text), [start for start, _ in offsets]

    def pieces(span):
        return within(table[span['start']], table[span['end']], starts, offsets)

    attributions = None
    if 'attributions' in article:
        attributions = []
        for attribution in article['attributions']:
            labels = {}
            for role in ('content', 'source', 'cue'):
                for span in attribution[role]:
                    labels.update((piece, ROLES[role]) for piece in pieces(span))
            cue = list(pieces(attribution['cue'][0])) if attribution['cue'] else []
            if cue:
                attributions.append((cue[0], min(labels), bio(labels)))
    entities = None
    if 'entities' in article:
        labels = [0] * len(offsets)
        for entity in article['entities']:
            for nth, piece in enumerate(pieces(entity)):
                labels[piece] = 2 * ENTITIES[entity['kind']] - (nth == 0)
        entities = labels
    sentences = [(span.start, span.stop) for found in SENTENCE.finditer(text)
                 if len(span := within(*found.span(), starts, offsets)) >= 4]
    return Document(encoded.ids, features_of(text, offsets), attributions, entities, sentences)


#: Rough: what an embedding is learned from need not be a sentence.
SENTENCE = re.compile(r'[^\s].*?(?:[.!?]["”’\')]*(?=\s)|$)', re.MULTILINE)


def within(start, end, starts, offsets):
    """The pieces that a stretch of text touches."""
    first = max(0, bisect.bisect_right(starts, start) - 1)
    if first < len(offsets) and offsets[first][1] <= start:
        first += 1
    return range(first, bisect.bisect_left(starts, end))


def bio(labels):
    """O, then B and I of each role, from the first labelled piece to the last."""
    row, before = [], 0
    for piece in range(min(labels), max(labels) + 1):
        role = labels.get(piece, 0)
        row.append(0 if not role else 2 * role - (role != before))
        before = role
    return row


def cut(labels, at, first, last):
    """Labels that begin at piece `at`, of the pieces [first, last) only; what began before begins with them."""
    row = np.zeros(last - first, 'int64')
    begin, end = max(at, first), min(at + len(labels), last)
    if begin < end:
        row[begin - first:end - first] = labels[begin - at:end - at]
    if row[0] and row[0] % 2 == 0:
        row[0] -= 1
    return row


def read(path, tokenizer):
    """Every article, by id, with each version of its annotation."""
    versions = {}
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            article = json.loads(line)
            versions.setdefault(article['id'], []).append(document(article, tokenizer))
    return versions


def save(parts, path):
    """`parts`: for each name a list of articles, each a list of versions."""
    with gzip.open(path, 'wt', encoding='utf-8') as out:
        json.dump({name: [[each.saved() for each in versions] for versions in articles] for name, articles in parts.items()}, out)


def load(path):
    with gzip.open(path, 'rt', encoding='utf-8') as packed:
        parts = json.load(packed)
    return {name: [[Document(*each) for each in versions] for versions in articles] for name, articles in parts.items()}


def windows(articles, size, random):
    """Cuts each article anew at every call, so that no place is always at an edge."""
    found = []
    for versions in articles:
        one = random.choice(versions)
        count, width = len(one.ids), size - 2
        start = -random.randrange(width) if count > width else 0
        while start < count:
            first, last = max(0, start), min(count, start + width)
            if last - first > 40 or count <= 40:
                found.append((one, first, last))
            start += width
    return found
