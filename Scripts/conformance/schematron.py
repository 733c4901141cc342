"""XML held against Schematron rules by jing."""

import re
from pathlib import Path

from check import Check
from faults import replaced, twice
from sample import EVERYWHERE, corpus_file, glossary_file
from schemas import run, schema


def jing(name, find=schema):
    return lambda path, sample: run("jing", find(name), path)


def with_rules_of_elements(name):
    """The rules of attributes as rules of elements, since jing passes over them in silence."""

    def moved(rule):
        tests = rule[2].replace(".=", "@type=")
        alone = f'<pattern><rule context="{rule[1]}[@type]">{tests}</rule></pattern>'
        return f"</pattern>{alone}<pattern>"

    text, count = re.subn(r'<rule context="(tbx:\w+)/@type">(.*?)</rule>', moved,
                          schema(name).read_text(encoding="utf-8-sig"), flags=re.DOTALL)
    if count == 0 or '/@type">' in text:
        raise AssertionError(f"the rules of {name} are not those that are known here")
    path = Path(".build-conformance") / name
    path.write_text(text)
    return path


CHECKS = [
    Check("tbx/schematron", glossary_file("tbx", ".tbx"),
          jing("TBX-Basic_DCA.sch", with_rules_of_elements), {
        "an unknown data category": replaced('type="administrativeStatus"', 'type="status"'),
        "an unknown status": replaced("preferredTerm-admn-sts", "preferred"),
    }),
    Check("xliff2/schematron", corpus_file("xliff2", ".xlf"), jing("xliff21/xliff_core_2.1.sch"), {
        "a unit twice": twice(r"<unit .*?</unit>"),
        "a target in another language": replaced("<target", '<target xml:lang="ja"'),
    }, EVERYWHERE),
]
