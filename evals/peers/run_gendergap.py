"""
The Gender Gap Tracker's quotations: `python run_gendergap.py dev.jsonl MODEL CHECKOUT OUT.jsonl`, MODEL a spaCy pipeline for
English, CHECKOUT a clone of sfu-discourse-lab/GenderGapTracker.
"""

import importlib
import os
import sys
import types

import spacy
from spans import articles, span, to_units, write

STRAIGHT = {"\xa0": " ", "“": '"', "”": '"', "〝": '"', "〞": '"'}


def extractor(checkout, nlp):
    folder = os.path.join(checkout, "nlp", "english")
    # Its module asks for MongoDB and for log files, neither of which extracting needs.
    sys.modules["bson"] = types.SimpleNamespace(ObjectId=str)
    sys.modules["utils"] = types.SimpleNamespace(create_logger=lambda *_, **__: None)
    sys.path.insert(0, folder)
    verbs = os.path.join(folder, "rules", "quote_verb_list.txt")
    return importlib.import_module("quote_extractor").QuoteExtractor({"spacy_lang": nlp, "NLP": {"QUOTE_VERBS": verbs}})


def prepared(text):
    """As its `preprocess_text` has it, but for accents, with the character from which each comes."""
    out, origins = [], []
    for i, character in enumerate(text):
        character = STRAIGHT.get(character, character)
        stops = character == "\n" and out and out[-1] not in ".\n "
        for each in (".\n " if stops else "\n ") if character == "\n" else character:
            if each != " " or not out or out[-1] != " ":
                out.append(each)
                origins.append(i)
    return "".join(out), origins


def found_in(extract, nlp, text):
    clean, origins = prepared(text)
    at = to_units(text)

    def place(index):
        start, end = map(int, index[1:-1].split(",")) if index else (0, 0)
        return span(at, origins[start], origins[end - 1] + 1) if end > start else []

    return [
        {"source": place(each["speaker_index"]), "cue": place(each["verb_index"]), "content": place(each["quote_index"])}
        for each in extract(nlp(clean))
    ]


if __name__ == "__main__":
    split, model, checkout, out = sys.argv[1:]
    nlp = spacy.load(model)
    extract = extractor(checkout, nlp).extract_quotes
    write(out, ((each["id"], found_in(extract, nlp, each["text"])) for each in articles(split)))
