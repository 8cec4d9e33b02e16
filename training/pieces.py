"""The vectors of the pieces, which both models begin with: written once, each number a whole multiple of a step, and taken out of the models.

    python training/pieces.py MODELS

puts MODELS/*/model.onnx, as export.py and sentences.py write them, into the form that ships: input `embeddings` (float32, [1,T,width]) in
place of `input_ids`; and writes MODELS/pieces.bin from all-MiniLM-L6-v2's own vectors, which training leaves as they are. Models that have
that form already stay as they are.

pieces.bin, little-endian: pieces and width (uint32 each); each piece's step (float32); where each part ends, counted from where the first
begins (uint32); then the parts, of 16 pieces each, deflated (RFC 1951): of each number how many steps it is, and 128 more (uint8).
"""
import sys
import tempfile
import zlib
from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper

training = Path(__file__).resolve().parent
sys.path[:0] = [str(training), str(training / 'attribution')]
from fuse import prune  # noqa: E402

#: A step, of the root mean square of a piece's numbers. The file is as large as what it holds (4.3 bits a number), and the vectors are off by a
#: fifteenth: with as much less the model's figures are those of the vectors as they were; with 0.3, or in 16 levels, a little lower.
STEP = 0.22
WORDS = 'word_embeddings.weight'
#: So many pieces make a part, so that a reader need not inflate all (`PART` in src/model/pieces.ts).
PART = 16


def write(vectors, path):
    """`vectors`: float32, [pieces, width]."""
    steps = np.maximum(STEP * np.sqrt((vectors ** 2).mean(1)), 1e-8).astype('<f4')
    numbers = (np.round(vectors / steps[:, None]) + 128).clip(0, 255).astype('uint8')
    parts = [deflate(numbers[at:at + PART].tobytes()) for at in range(0, len(numbers), PART)]
    with open(path, 'wb') as out:
        out.write(np.array(vectors.shape, '<u4').tobytes() + steps.tobytes())
        out.write(np.cumsum([len(part) for part in parts]).astype('<u4').tobytes() + b''.join(parts))


def deflate(data):
    packed = zlib.compressobj(9, wbits=-15, memLevel=9, strategy=zlib.Z_HUFFMAN_ONLY)
    return packed.compress(data) + packed.flush()


def read(path):
    """The vectors as the product has them."""
    raw = Path(path).read_bytes()
    rows, width = (int(each) for each in np.frombuffer(raw, '<u4', 2))
    steps = np.frombuffer(raw, '<f4', rows, 8)
    ends = np.frombuffer(raw, '<u4', -(-rows // PART), 8 + 4 * rows)
    packed = raw[8 + 4 * rows + ends.nbytes:]
    parts = [zlib.decompress(packed[start:end], -15) for start, end in zip([0, *ends], ends)]
    numbers = np.frombuffer(b''.join(parts), 'uint8').reshape(rows, width)
    return (numbers.astype('float32') - 128) * steps[:, None]


def detach(source, target):
    """Writes the model without its table of pieces, and gives the table; None where the model has none."""
    model = onnx.load(source)
    graph = model.graph
    table = next((each for each in graph.initializer if WORDS in each.name and each.name.endswith(('weight', 'quantized'))), None)
    if table is None:
        return None
    tensors = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    vectors = tensors[table.name]
    look_up = next(node for node in graph.node if node.op_type == 'Gather' and node.input[0] == table.name)
    found = look_up.output[0]
    if vectors.dtype != np.float32:
        name = table.name.removesuffix('_quantized')
        vectors = (vectors.astype('float32') - tensors[f'{name}_zero_point'].astype('float32')) * tensors[f'{name}_scale']
        found = next(node for node in graph.node if node.op_type == 'DequantizeLinear' and node.input[0] == found).output[0]
    ids = next(each for each in graph.input if each.name == 'input_ids')
    shape = helper.make_node('Shape', ['embeddings'], ['pieces_shape'], name='pieces/shape', end=2)
    for node in graph.node:
        for i, name in enumerate(node.input):
            if name == found:
                node.input[i] = 'embeddings'
        if node.op_type == 'Shape' and node.input[0] == 'input_ids':
            node.op_type = 'Identity'
            node.input[0] = 'pieces_shape'
    graph.node.insert(0, shape)
    graph.input.remove(ids)
    graph.input.insert(0, helper.make_tensor_value_info('embeddings', onnx.TensorProto.FLOAT, [1, 'T', vectors.shape[1]]))
    prune(graph)
    onnx.checker.check_model(model)
    onnx.save(model, target)
    return vectors


def main(folder):
    from base import prepare, unpacked

    for path in sorted(Path(folder).glob('*/model.onnx')):
        detach(path, path)
    with tempfile.TemporaryDirectory() as work:
        prepare('minilm', Path(work) / 'minilm.npz')
        write(unpacked(Path(work) / 'minilm.npz').float().embeddings.word_embeddings.weight.detach().numpy(), Path(folder) / 'pieces.bin')


if __name__ == '__main__':
    main(*sys.argv[1:2])
