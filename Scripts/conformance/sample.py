"""Projects whose corpora, glossaries and reports the tools are shown."""

import re
import shutil
import subprocess
from pathlib import Path

from check import Refused

OWN = Path("Tests/Conformance")
EVERYWHERE = ("documents", "table", "seeds")
XML_FORBIDS = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])


class Sample:
    """A project folder. `tables` are corpora to export in place of those that it holds."""

    def __init__(self, name, folder, program, tables=()):
        self.name = name
        self.folder = folder
        self.program = program
        self.tables = tables

    def align(self, *arguments, accepted=(0,)):
        result = subprocess.run(
            [self.program, *arguments], cwd=self.folder, capture_output=True, text=True)
        if result.returncode not in accepted:
            said = (result.stderr or result.stdout).strip().splitlines() or ["no word"]
            called = " ".join(map(str, arguments[:2]))
            raise Refused(f"`align {called}` ended with {result.returncode}: {said[0]}")

    def written(self, name, *arguments):
        """The file, or the start of the names of files, that a command of the program writes. What
        is written once is there for all checks."""
        path = self.folder / "exports" / "".join(arguments) / name
        if not path.parent.exists():
            path.parent.mkdir(parents=True)
            try:
                self.align(*arguments, path, *self.tables)
            except Refused:
                shutil.rmtree(path.parent)
                raise
        return path

    def corpora(self):
        return self.tables or sorted((self.folder / "corpus").glob("*.tsv"))

    def pairs(self):
        """English and Chinese of the units that have both."""
        return [pair for path in self.corpora() for pair in pairs_of(path)]

    def xml_pairs(self):
        """The pairs as XML can hold them."""
        return [tuple(text.translate(XML_FORBIDS) for text in pair) for pair in self.pairs()]


def rows_of(path):
    """The rows of a corpus table as dictionaries."""
    header, *rows = path.read_bytes().decode().removesuffix("\n").split("\n")
    names = header.split("\t")
    return [dict(zip(names, map(unescaped, row.split("\t")), strict=True)) for row in rows]


def unescaped(cell):
    """A cell of a table without its escapes."""
    signs = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}

    def sign(escape):
        return signs.get(escape[1]) or chr(int(escape[1][1:], 16))

    return re.sub(r"\\(u[0-9a-f]{4}|[tnr\\])", sign, cell)


def pairs_of(path, choose=lambda row: row["en"] and row["zh"]):
    """English and Chinese of the rows of a table that have both, or that are chosen."""
    return [(row["en"], row["zh"]) for row in rows_of(path) if choose(row)]


def preferred_terms():
    return pairs_of(OWN / "terms.tsv", lambda row: row["use"] == "preferred")


def expect_terms(pairs):
    """Raises Refused where a term that we prefer is absent."""
    absent = set(preferred_terms()) - set(pairs)
    if absent:
        raise Refused(f"{min(absent)} is not among {len(pairs)} entries")


def expect_usable_terms(pairs):
    """Raises Refused also where a term that nobody shall use is there."""
    expect_terms(pairs)
    avoided = {zh for _, zh in pairs_of(OWN / "terms.tsv", lambda row: row["use"] != "preferred")}
    wrong = [pair for pair in pairs if pair[1] in avoided]
    if wrong:
        raise Refused(f"{wrong[0]} is not to be used")


def corpus_file(form, extension, options=()):
    """What makes the corpora of a sample a file."""
    return lambda sample: sample.written(f"corpus{extension}", "export", form, *options, "--output")


def glossary_file(form, extension, options=()):
    """What makes the glossary of a sample a file."""
    return lambda sample: sample.written(f"terms{extension}", "export", form, *options, "--output")


def samples(folder, program, data):
    """Documents and a table of ours, and the two documents of others where they are."""
    made = [Sample("documents", folder / "documents", program),
            Sample("table", folder / "table", program, [(OWN / "pairs.tsv").resolve()])]
    shutil.copytree(OWN, made[0].folder)
    made[1].folder.mkdir()
    if (data / "seeds").is_dir():
        made.append(Sample("seeds", folder / "seeds", program))
        shutil.copytree(data / "seeds", made[-1].folder / "seeds")
    for sample in made:
        if not sample.tables:
            sample.align("seeds/")
    return made
