import json
from random import Random

import pytest

import data


@pytest.fixture
def tokenizer():
    return data.bundled_tokenizer()


@pytest.fixture
def articles(corpus, tokenizer):
    return data.read(corpus / 'train.jsonl', tokenizer)


def words(document, tokenizer, role):
    """What the labels of a role say, one string an attribution."""
    found = []
    for _, first, labels in document.attributions:
        pieces = [document.ids[first + at] for at, label in enumerate(labels) if (label + 1) // 2 == data.ROLES[role]]
        found.append(tokenizer.decode(pieces))
    return found


def test_spans_become_labels_of_the_pieces_they_touch(articles, tokenizer):
    assert words(articles['a'][0], tokenizer, 'content') == ['we are ready, the dam holds.']
    assert words(articles['a'][0], tokenizer, 'cue') == ['said']


def test_offsets_after_a_character_of_two_code_units_still_meet(articles, tokenizer):
    assert words(articles['b'][0], tokenizer, 'source') == ['the harbour master', 'lee oak']


def test_a_second_span_of_a_role_begins_anew(articles):
    (_, _, labels), = articles['a'][0].attributions
    assert (labels == 2 * data.ROLES['content'] - 1).sum() == 2


def test_what_began_before_a_window_begins_with_it(articles):
    labels = data.np.array([5, 6, 6, 0, 1, 2])
    assert data.cut(labels, 10, 11, 18).tolist() == [5, 6, 0, 1, 2, 0, 0]
    assert data.cut(labels, 10, 0, 12).tolist() == [0] * 10 + [5, 6]
    assert data.cut(labels, 10, 13, 14).tolist() == [0]


def test_an_article_without_attributions_is_not_one_that_nobody_annotated(articles, corpus, tokenizer):
    assert articles['c'][0].attributions == []
    assert data.read(corpus / 'texts.jsonl', tokenizer)['d'][0].attributions is None


def test_windows_cover_an_article_and_depend_on_the_seed_alone(articles):
    versions = list(articles.values())
    found = data.windows(versions, 60, Random(3))
    assert [each[1:] for each in found] == [each[1:] for each in data.windows(versions, 60, Random(3))]
    assert all(last - first <= 58 for _, first, last in found)
    assert sum(last - first for document, first, last in found if document is articles['c'][0]) >= len(articles['c'][0].ids) - 40


def test_what_is_saved_is_loaded_again(articles, tmp_path):
    data.save({'train': list(articles.values())}, tmp_path / 'documents.npz')

    def written(all_versions):
        return [[[one.ids.tolist(), one.features.tolist(), one.sentences,
                  one.attributions and [(cue, first, labels.tolist()) for cue, first, labels in one.attributions]]
                 for one in versions] for versions in all_versions]

    assert written(data.load(tmp_path / 'documents.npz')['train']) == written(articles.values())


def test_entities_are_labelled_by_kind(tokenizer):
    text = 'Ada Brook went to Hill.'
    found = data.document({'text': text, 'entities': [
        {'start': 0, 'end': 9, 'kind': 'person'}, {'start': 18, 'end': 22, 'kind': 'place'}]}, tokenizer)
    assert found.entities.tolist() == [1, 2, 0, 0, 5, 0]


def test_sentences_of_a_few_words_or_more_are_found(articles, tokenizer):
    found = articles['a'][0]
    assert [tokenizer.decode(found.ids[first:last]) for first, last in found.sentences][:2] == [
        'rain is coming.', '“ we are ready, ” said ada brook, mayor of hill.']
