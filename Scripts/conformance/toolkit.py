"""What translate-toolkit reads in our files."""

import io
import re

from lxml import etree
from translate.storage import tbx, tmx, xliff, xliff2

from check import Check, Refused, expect_equal
from faults import replaced, without
from sample import EVERYWHERE, corpus_file, glossary_file, preferred_terms

CODES = re.compile(rb"(<(?:bpt|ept|it|ph)\b[^>]*(?<!/)>)[^<]+")


def units(path, store):
    """The source and target texts that a store of translate-toolkit finds. It counts what stands in
    a code as text, so that codes are emptied first."""
    try:
        found = store(io.BytesIO(CODES.sub(rb"\1", path.read_bytes()))).units
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refused(str(error)) from error
    return [(str(unit.source), str(unit.target)) for unit in found if unit.source and unit.target]


def reads_pairs(store):
    def judge(path, sample):
        found = units(path, store)
        expect_equal(found, sample.xml_pairs(), "unit")
        return f"{len(found)} units"

    return judge


def reads_terms(path, sample):
    """Holds the first terms of each entry against those that we prefer."""
    found = units(path, lambda file: tbx.tbxfile(file, "en", "zh-Hans"))
    expect_equal(sorted(found), sorted(preferred_terms()), "entry")
    return f"{len(found)} entries"


def tmx_file(file):
    return tmx.tmxfile(file, "en", "zh-Hans")


CHECKS = [
    Check("tmx/translate-toolkit", corpus_file("tmx", ".tmx"), reads_pairs(tmx_file), {
        "a unit missing": without(r"<tu .*?</tu>"),
        "another text": replaced("</seg>", "!</seg>"),
        "an end missing": replaced("</tmx>", ""),
    }, EVERYWHERE),
    Check("tmx2/translate-toolkit", corpus_file("tmx2", ".tmx"), reads_pairs(tmx_file), {
        "a unit missing": without(r"<tu .*?</tu>"),
        "another text": replaced("</seg>", "!</seg>"),
    }, EVERYWHERE),
    Check("xliff/translate-toolkit", corpus_file("xliff", ".xlf"), reads_pairs(xliff.xlifffile), {
        "a target missing": without(r"<target.*?</target>"),
        "another text": replaced("</target>", "!</target>"),
    }, EVERYWHERE),
    Check("xliff2/translate-toolkit", corpus_file("xliff2", ".xlf"),
          reads_pairs(xliff2.Xliff2File), {
        "a target missing": without(r"<target.*?</target>"),
        "another text": replaced("</target>", "!</target>"),
    }, EVERYWHERE),
    Check("tbx2/translate-toolkit", glossary_file("tbx2", ".tbx"), reads_terms, {
        "an entry missing": without(r"<termEntry .*?</termEntry>"),
        "another term": replaced("</term>", "!</term>"),
    }),
]
