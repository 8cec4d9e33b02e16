"""Articles as word pieces with labels, and cut into windows.

Offsets in the corpus are UTF-16 code units, Python's are code points: `code_points` converts.
"""
import bisect
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


#: One number for each of these, in the order of the documents, and how it is kept.
FLAT = {'ids': 'uint16', 'features': 'uint8', 'entities': 'int8', 'cues': 'int32', 'firsts': 'int32', 'rows': 'int32', 'labels': 'int8', 'sentences': 'int32'}


def save(parts, path):
    """`parts`: for each name a list of articles, each a list of versions. Written as a few long arrays, with how many each document has."""
    documents = [document for articles in parts.values() for versions in articles for document in versions]
    lists = {'ids': [], 'features': [], 'entities': [], 'cues': [], 'firsts': [], 'rows': [], 'labels': [], 'sentences': []}
    for document in documents:
        attributions = document.attributions or []
        lists['ids'].append(document.ids)
        lists['features'].append(document.features)
        lists['entities'].append([] if document.entities is None else document.entities)
        lists['cues'].append([cue for cue, _, _ in attributions])
        lists['firsts'].append([first for _, first, _ in attributions])
        lists['rows'].append([len(labels) for *_, labels in attributions])
        lists['labels'].append(np.concatenate([[], *(labels for *_, labels in attributions)]))
        lists['sentences'].append(np.array(document.sentences, 'int32').reshape(-1))
    arrays = {name: np.concatenate([[], *(np.asarray(each) for each in found)]).astype(FLAT[name]) for name, found in lists.items()}
    counts = {f'{name} of': np.array([len(each) for each in found], 'int32') for name, found in lists.items()}
    shape = {name: [len(versions) for versions in articles] for name, articles in parts.items()}
    np.savez_compressed(path, shape=np.frombuffer(json.dumps(shape).encode(), 'uint8'),
                        annotated=np.array([document.attributions is not None for document in documents], bool), **arrays, **counts)


def load(path):
    packed = np.load(path)
    shape, annotated = json.loads(packed['shape'].tobytes()), packed['annotated']
    split = {name: np.split(packed[name], np.cumsum(packed[f'{name} of'])[:-1]) for name in FLAT}

    def one(nth):
        part = {name: split[name][nth] for name in FLAT}
        labels = np.split(part['labels'], np.cumsum(part['rows'])[:-1])
        attributions = list(zip(part['cues'].tolist(), part['firsts'].tolist(), labels)) if annotated[nth] else None
        return Document(part['ids'], part['features'], attributions, part['entities'] if len(part['entities']) else None,
                        [tuple(span) for span in part['sentences'].reshape(-1, 2).tolist()])

    at = iter(range(len(annotated)))
    return {name: [[one(next(at)) for _ in range(versions)] for versions in articles] for name, articles in shape.items()}


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
