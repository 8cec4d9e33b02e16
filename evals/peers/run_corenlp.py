"""
CoreNLP's quotations: `python run_corenlp.py dev.jsonl FOLDER`, then CoreNLP over FOLDER/list (README.md), then
`python run_corenlp.py dev.jsonl FOLDER OUT.jsonl`.
"""

import json
import os
import sys

from spans import articles, write


def texts(split, folder):
    """A file an article, and the list of them."""
    paths = []
    for number, each in enumerate(articles(split)):
        paths.append(os.path.abspath(os.path.join(folder, f"{number}.txt")))
        with open(paths[-1], "w", encoding="utf-8") as out:
            out.write(each["text"])
    with open(os.path.join(folder, "list"), "w", encoding="utf-8") as out:
        out.write("\n".join(paths) + "\n")


def found_in(answer):
    """Its offsets are Java's, which are UTF-16 code units, too. It tells no cue."""
    tokens = [token for sentence in answer["sentences"] for token in sentence["tokens"]]

    def mention(quote):
        first, last = quote.get("mentionBegin", -1), quote.get("mentionEnd", -1)
        if first < 0:
            return []
        return [{"start": tokens[first]["characterOffsetBegin"], "end": tokens[last]["characterOffsetEnd"]}]

    return [
        {
            "source": mention(each),
            "cue": [],
            "content": [{"start": each["beginIndex"], "end": each["endIndex"]}],
            "speaker": {"name": named(each), "kind": "person"},
        }
        for each in answer["quotes"]
    ]


def named(quote):
    """Whom its coreference makes of the mention, where it knows somebody."""
    known = [quote.get("canonicalSpeaker"), quote.get("speaker")]
    return next((name for name in known if name and name != "Unknown"), None)


def read(folder, number):
    with open(os.path.join(folder, f"{number}.txt.json"), encoding="utf-8") as answer:
        return found_in(json.load(answer))


if __name__ == "__main__":
    split, folder, *out = sys.argv[1:]
    if out:
        write(out[0], ((each["id"], read(folder, number)) for number, each in enumerate(articles(split))))
    else:
        texts(split, folder)
