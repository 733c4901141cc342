"""What pyarrow, which loads JSON Lines for Hugging Face's datasets, reads in ours."""

import pyarrow
from pyarrow import json

from check import Check, Refused, expect_equal
from faults import valued, without
from sample import EVERYWHERE, corpus_file

TRANSLATION = {pyarrow.field("en", pyarrow.string()), pyarrow.field("zh", pyarrow.string())}


def reads_features(path, sample):
    try:
        table = json.read_json(path)
    except pyarrow.ArrowInvalid as error:
        raise Refused(str(error)) from error
    features = {field.name: field.type for field in table.schema}
    if features.get("id") != pyarrow.string():
        raise Refused(f"an id is {features.get('id')}, not a string")
    translation = features.get("translation")
    if not pyarrow.types.is_struct(translation) or set(translation) != TRANSLATION:
        raise Refused(f"a translation is {translation}, not two strings")
    rows = table.column("translation").to_pylist()
    pairs = [(row["en"], row["zh"]) for row in rows if row["en"] and row["zh"]]
    expect_equal(pairs, sample.pairs(), "translation")
    return f"{len(rows)} rows"


CHECKS = [
    Check("jsonl/pyarrow", corpus_file("jsonl", ".jsonl"), reads_features, {
        "a number as id": valued("id", "7"),
        "a list of translations": valued("en", '["a"]'),
        "a line missing": without(r'[^\n]*=1\+1[^\n]*\n'),
        "half a line": without(r'"\}[^\n]*\n'),
    }, EVERYWHERE),
]
