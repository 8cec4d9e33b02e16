"""PolNeAR as windows of word pieces with labels.

Offsets in the corpus are UTF-16 code units; Python's are code points; `Text` converts.
"""
import bisect
import json
import random

ROLES = {'source': 1, 'cue': 2, 'content': 3}
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
    """The pieces of an article, and its attributions as (first piece of the cue, {piece: role})."""

    def __init__(self, article, tokenizer):
        text = article['text']
        encoded = tokenizer.encode(text, add_special_tokens=False)
        self.ids, offsets = encoded.ids, encoded.offsets
        self.features = features_of(text, offsets)
        table, starts = code_points(text), [start for start, _ in offsets]

        def pieces(span):
            start, end = table[span['start']], table[span['end']]
            first = max(0, bisect.bisect_right(starts, start) - 1)
            if first < len(offsets) and offsets[first][1] <= start:
                first += 1
            return range(first, bisect.bisect_left(starts, end))

        self.attributions = []
        for attribution in article['attributions']:
            if not attribution['cue']:
                continue
            labels = {}
            for role in ('content', 'source', 'cue'):
                for span in attribution[role]:
                    labels.update((piece, ROLES[role]) for piece in pieces(span))
            cue = list(pieces(attribution['cue'][0]))
            if cue:
                self.attributions.append((cue[0], labels))


def read(path, tokenizer):
    """Every article, by id, with each version of its annotation."""
    versions = {}
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            article = json.loads(line)
            versions.setdefault(article['id'], []).append(Document(article, tokenizer))
    return versions


def bio(labels, start, end):
    """O, then B and I of each role, for the pieces [start, end)."""
    row, before = [], 0
    for piece in range(start, end):
        role = labels.get(piece, 0)
        row.append(0 if not role else 2 * role - (role != before))
        before = role
    return row


def windows(documents, size):
    """Cuts each article anew at every call, so that no place is always at an edge."""
    found = []
    for versions in documents.values():
        document = random.choice(versions)
        count, width = len(document.ids), size - 2
        start = -random.randrange(width) if count > width else 0
        while start < count:
            first, last = max(0, start), min(count, start + width)
            if last - first > 40 or count <= 40:
                found.append((document, first, last))
            start += width
    return found
