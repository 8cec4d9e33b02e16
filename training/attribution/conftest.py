"""Two encoders of a few thousand weights and a corpus of three invented articles, so that every stage runs in seconds."""
import json

import pytest
import torch
from transformers import AutoConfig, AutoModel

import base

TEXTS = [
    ('a', 'Rain is coming.\n\n“We are ready,” said Ada Brook, mayor of Hill. “The dam holds.”\n\nThe road was closed.', [
        ('Ada Brook, mayor of Hill', 'said', ['We are ready,', 'The dam holds.']),
    ]),
    ('b', 'Port opens.\n\nThe harbour master told reporters that ships may leave on Monday. Officials denied it 😀 and Lee Oak agrees that it rains.', [
        ('The harbour master', 'told', ['that ships may leave on Monday']),
        ('Lee Oak', 'agrees', ['that it rains']),
    ]),
    ('c', 'Nothing was said.\n\n' + 'The sun shone over the long valley and nobody spoke. ' * 12, []),
]


def article(name, text, attributions):
    def span(words):
        start = len(text[:text.index(words)].encode('utf-16-le')) // 2
        return {'start': start, 'end': start + len(words.encode('utf-16-le')) // 2}

    found = [{'source': [span(source)], 'cue': [span(cue)], 'content': [span(each) for each in content]}
             for source, cue, content in attributions]
    return {'id': name, 'text': text, 'attributions': found}


@pytest.fixture
def corpus(tmp_path):
    folder = tmp_path / 'corpus'
    folder.mkdir()
    lines = [json.dumps(article(*each)) + '\n' for each in TEXTS]
    for name in ('train', 'train.annotators', 'dev'):
        (folder / f'{name}.jsonl').write_text(''.join(lines[:2] if name == 'train.annotators' else lines))
    (folder / 'texts.jsonl').write_text(json.dumps({'id': 'd', 'text': 'The mayor said that the bridge is safe.'}) + '\n')
    return folder


@pytest.fixture
def work(tmp_path):
    """Holds the two packed encoders."""
    folder = tmp_path / 'work'
    folder.mkdir()
    shape = {'hidden_size': 48, 'num_hidden_layers': 2, 'num_attention_heads': 12, 'intermediate_size': 64, 'max_position_embeddings': 520}
    torch.manual_seed(1)
    for name, kind, words in (('minilm', 'bert', 30522), ('mpnet', 'mpnet', 30527)):
        config = {**shape, 'model_type': kind, 'vocab_size': words, 'pad_token_id': base.BASES[name].pad}
        encoder = AutoModel.from_config(AutoConfig.for_model(**config), add_pooling_layer=False)
        base.pack(config, {key: value.numpy() for key, value in encoder.state_dict().items() if 'position_ids' not in key},
                  folder / f'{name}.npz')
    return folder
