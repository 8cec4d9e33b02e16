"""Offsets of PolNeAR's articles, which are UTF-16 code units, as Python counts, and predictions as `score.mjs` reads them."""

import json


def articles(path):
    """The articles of a split, a record a line."""
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def to_units(text):
    """Where each character of a text begins in UTF-16 code units, and where the last ends."""
    at = [0]
    for character in text:
        at.append(at[-1] + (2 if ord(character) > 0xFFFF else 1))
    return at


def to_characters(text):
    """For each UTF-16 code unit of a text its character, and one past the last."""
    at = [i for i, character in enumerate(text) for _ in range(2 if ord(character) > 0xFFFF else 1)]
    return [*at, len(text)]


def span(at, start, end):
    """A list of one span in the numbers of `at`, or of none where it is empty."""
    return [{"start": at[start], "end": at[end]}] if end > start else []


def write(path, found):
    """@param found: pairs of an article's id and its attributions, each with `source`, `cue` and `content`."""
    with open(path, "w", encoding="utf-8") as out:
        for article, attributions in found:
            out.write(json.dumps({"id": article, "attributions": attributions}) + "\n")
