"""
Citron, taught by PolNeAR's train split: `python run_citron.py train.jsonl dev.jsonl MODEL CHECKOUT VERBNET WORK OUT.jsonl`, MODEL a
spaCy pipeline for English, CHECKOUT a clone of bbc/citron, VERBNET a folder with VerbNet's classes, WORK an empty folder.
"""

import json
import os
import sys

import spacy
from spans import articles, span, to_characters, to_units, write


class Remembered:
    """A pipeline that reads a text once: each of Citron's parts reads all of them again."""

    def __init__(self, nlp):
        self.nlp, self.read = nlp, {}

    def __call__(self, text):
        if text not in self.read:
            self.read[text] = self.nlp(text)
        return self.read[text]


def its_format(article):
    """Citron's, which knows no attribution without a source, a cue or a content, and one span of a cue."""
    text, at = article["text"], to_characters(article["text"])

    def place(start, end):
        return {"start": at[start], "end": at[end], "text": text[at[start] : at[end]]}

    quotes = [
        {
            "cue": place(each["cue"][0]["start"], each["cue"][-1]["end"]),
            "sources": [place(one["start"], one["end"]) for one in each["source"]],
            "contents": [place(one["start"], one["end"]) for one in each["content"]],
        }
        for each in article["attributions"]
        if each["source"] and each["cue"] and each["content"]
    ]
    return {"text": text, "quotes": quotes}


def taught(nlp, split, verbnet, work):
    """Makes all its models but that of coreference, which attributions do not need, and returns their folder."""
    from citron import content, cue, source

    data, models = os.path.join(work, "data"), os.path.join(work, "models")
    os.makedirs(data, exist_ok=True)
    for number, each in enumerate(articles(split)):
        with open(os.path.join(data, f"{number:04}.json"), "w", encoding="utf-8") as out:
            json.dump(its_format(each), out)
    # Since VerbNet 3.4 a class may lack members or classes below it.
    cue.VerbNet._process_element = classes_in
    cue.CueClassifier.build_model(nlp, data, models, verbnet)
    for part in (content.ContentClassifier, content.ContentResolver, source.SourceClassifier, source.SourceResolver):
        part.build_model(nlp, data, models)
    return models


def classes_in(verbnet, element):
    for member in element.iterfind("MEMBERS/MEMBER"):
        verbnet._classes[member.attrib["name"]] = element.attrib["ID"]
    for below in element.iterfind("SUBCLASSES/*"):
        classes_in(verbnet, below)


def found_in(citron, text):
    at = to_units(text)

    def places(spans):
        return [place for each in spans for place in span(at, each.start_char, each.end_char)]

    quotes = citron.get_quotes(citron.nlp(text), resolve_coreferences=False)
    return [
        {"source": places(each.sources), "cue": places([each.cue]), "content": places(each.contents)} for each in quotes
    ]


if __name__ == "__main__":
    train, dev, model, checkout, verbnet, work, out = sys.argv[1:]
    sys.path.insert(0, checkout)
    pipeline = spacy.load(model)
    load, spacy.load = spacy.load, lambda *_, **__: pipeline
    from citron import citron, utils

    utils.get_parser()  # which registers what its spans carry
    models = taught(Remembered(pipeline), train, verbnet, work)
    citron.CoreferenceResolver = lambda _: None
    extractor = citron.Citron(models, pipeline)
    write(out, ((each["id"], found_in(extractor, each["text"])) for each in articles(dev)))
