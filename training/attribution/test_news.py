import json

import news

LONG = 'The mayor said that the bridge is safe and that it will open in the spring of next year. ' * 8


def given(name, **more):
    return {'ID': name, 'date': '2015-01-02', 'title': 'A bridge', 'content_original': f'{LONG}\n \n{name} {LONG}', **more}


def test_the_text_is_title_and_paragraphs():
    assert news.article(given('a'))['text'] == f'A bridge.\n\n{LONG.strip()}\n\na {LONG.strip()}'
    assert news.article(given('a', content_original=f'A bridge\n{LONG}'))['text'] == f'A bridge\n\n{LONG.strip()}'


def test_what_is_of_the_annotated_months_undated_or_short_is_left_out():
    for more in ({'date': '2016-10-01'}, {'date': None}, {'content_original': 'Short.'}):
        assert news.article(given('a', **more)) is None


def test_what_is_annotated_is_left_out(tmp_path):
    folder = tmp_path / 'jsons'
    folder.mkdir()
    other = ' '.join(f'word{nth}' for nth in range(200))
    for each in (given('near'), given('far', content_original=other)):
        (folder / f'{each["ID"]}.json').write_text(json.dumps(each))
    for name in ('train', 'dev'):
        (tmp_path / f'{name}.jsonl').write_text(json.dumps({'id': name, 'text': LONG}) + '\n')
    news.main(folder, tmp_path, tmp_path / 'out.jsonl')
    assert [json.loads(line)['id'] for line in (tmp_path / 'out.jsonl').read_text().splitlines()] == ['far']
