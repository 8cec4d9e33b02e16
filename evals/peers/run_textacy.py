"""textacy's direct quotations: `python run_textacy.py dev.jsonl MODEL OUT.jsonl`, MODEL a spaCy pipeline for English."""

import sys

import spacy
from spans import articles, span, to_units, write
from textacy.extract import direct_quotations


def paragraphs(text):
    """With where each begins: textacy refuses a text in which a quotation is left open, and so gets it in parts."""
    start = 0
    for part in text.split("\n"):
        if part.strip():
            yield start, part
        start += len(part) + 1


def found_in(nlp, text):
    at = to_units(text)

    def tokens(start, some):
        return span(at, start + some[0].idx, start + some[-1].idx + len(some[-1])) if some else []

    found = []
    for start, part in paragraphs(text):
        try:
            quotations = list(direct_quotations(nlp(part)))
        except ValueError:  # one is left open
            continue
        for speaker, cue, content in quotations:
            said = span(at, start + content.start_char, start + content.end_char)
            found.append({"source": tokens(start, speaker), "cue": tokens(start, cue), "content": said})
    return found


if __name__ == "__main__":
    split, model, out = sys.argv[1:]
    nlp = spacy.load(model)
    write(out, ((each["id"], found_in(nlp, each["text"])) for each in articles(split)))
