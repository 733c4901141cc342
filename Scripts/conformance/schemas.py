"""XML held against its schemas by xmllint."""

import os
import shutil
import subprocess
from pathlib import Path

from check import Absent, Check, Refused
from faults import replaced, twice
from sample import EVERYWHERE, corpus_file, glossary_file

DATA = Path(os.environ.get("ALIGN_DATA") or "../shared").resolve()


def schema(name):
    path = DATA / "data" / "schemas" / name
    if not path.exists():
        raise Absent(f"{path} is not here")
    return path


def run(*command):
    """Raises Refused with the first lines of what a validator has against a file."""
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode == 0:
        return "valid"
    lines = [line.strip() for line in (result.stdout + result.stderr).splitlines()]
    telling = [line for line in lines if line and not line.startswith("[warning]")]
    raise Refused(" ".join(telling[:2]) or f"{command[0]} ended with {result.returncode}")


def xmllint(option, name, find=schema):
    def judge(path, sample):
        return run("xmllint", "--noout", "--nonet", option, find(name), path)

    return judge


def with_its_import(name):
    """The schema of XLIFF 2 with the copy of xml.xsd where it looks for it."""
    folder = Path(".build-conformance/xliff2")
    copies = folder / "informativeCopiesOf3rdPartySchemas/w3c"
    copies.mkdir(parents=True, exist_ok=True)
    shutil.copy(schema("xml.xsd"), copies)
    return shutil.copy(schema(name), folder)


CHECKS = [
    Check("tmx/dtd", corpus_file("tmx", ".tmx"), xmllint("--dtdvalid", "tmx14.dtd"), {
        "no segtype": replaced(' segtype="sentence"', ""),
        "an unknown element": replaced("<body>", "<body><unit/>"),
    }, EVERYWHERE),
    Check("tmx2/dtd", corpus_file("tmx2", ".tmx"), xmllint("--dtdvalid", "tmx14.dtd"), {
        "a tag without number": replaced('<bpt i="1"', "<bpt"),
    }, EVERYWHERE),
    Check("xliff/schema", corpus_file("xliff", ".xlf"),
          xmllint("--schema", "xliff12/xliff-core-1.2-strict.xsd"), {
        "no datatype": replaced(' datatype="', ' x-datatype="'),
        "an unknown element": replaced("<body>", "<body><unit/>"),
    }, EVERYWHERE),
    Check("xliff2/schema", corpus_file("xliff2", ".xlf"),
          xmllint("--schema", "xliff21/xliff_core_2.0.xsd", with_its_import), {
        "no source": replaced("<source", "<target"),
    }, EVERYWHERE),
    Check("tbx/relaxng", glossary_file("tbx", ".tbx"),
          xmllint("--relaxng", "TBXcoreStructV03.rng"), {
        "an unknown element": replaced("<termSec>", "<termSec><word/>"),
    }),
    Check("tbx2/schema", glossary_file("tbx2", ".tbx"), xmllint("--schema", "tbx.xsd"), {
        "an unknown element": replaced("<langSet ", "<langSec/><langSet "),
        "an id twice": twice(r"<termEntry .*?</termEntry>"),
    }),
]
