"""Sentence embeddings to learn from: what the plain encoder makes of each sentence alone, as sentence-transformers takes it (the mean
of its pieces' vectors, all-MiniLM-L6-v2 without its last step to length one)."""
import numpy as np
import torch

from base import BASES

#: Longer sentences are cut; 256 is what the encoder was made for.
LONGEST = 254
AT_ONCE = 64


@torch.no_grad()
def add_vectors(encoder, articles, device='cpu'):
    """Gives each version of each article the vectors of its sentences."""
    base = BASES['minilm']
    encoder.to(device).eval()
    for versions in articles:
        first = versions[0]
        found = []
        for at in range(0, len(first.sentences), AT_ONCE):
            texts = [[base.cls, *first.ids[begin:min(end, begin + LONGEST)], base.sep] for begin, end in first.sentences[at:at + AT_ONCE]]
            length = max(map(len, texts))
            ids = torch.tensor([[*text, *[base.pad] * (length - len(text))] for text in texts], device=device)
            mask = torch.tensor([[1.0] * len(text) + [0.0] * (length - len(text)) for text in texts], device=device)
            hidden = encoder(ids, attention_mask=mask.long()).last_hidden_state.float()
            found.append(((hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)).cpu().numpy().astype('float16'))
        vectors = np.concatenate(found) if found else np.zeros((0, 384), 'float16')
        for version in versions:
            # The versions are of one text; were they not, their sentences would be others.
            version.vectors = vectors if version.sentences == first.sentences else None
