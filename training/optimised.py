"""Rewrites the models that ship as ONNX Runtime would at each start: they open in half the time, and give the same.

    python training/optimised.py MODELS

Only what every processor can run; what depends on the processor is left to the start. A model that is so already stays as it is.
"""
import sys
import tempfile
from pathlib import Path

import onnx
import onnxruntime

#: Of what models are made that are written so.
OPERATIONS = ('', 'com.microsoft')


def optimise(path):
    """Rewrites one model file."""
    if any(node.op_type == 'DynamicQuantizeMatMul' for node in onnx.load(path).graph.node):
        return
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    with tempfile.TemporaryDirectory() as work:
        options.optimized_model_filepath = str(Path(work) / 'model.onnx')
        onnxruntime.InferenceSession(str(path), options, providers=['CPUExecutionProvider'])
        model = onnx.load(options.optimized_model_filepath)
    # It names all that ONNX Runtime knows, some of which other builds of it do not.
    for each in [each for each in model.opset_import if each.domain not in OPERATIONS]:
        model.opset_import.remove(each)
    onnx.save(model, path)


def main(folder):
    for path in sorted(Path(folder).glob('*/model.onnx')):
        optimise(path)


if __name__ == '__main__':
    main(*sys.argv[1:2])
