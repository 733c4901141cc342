"""Texts and tables that scripts of others read line by line and cell by cell."""

import csv
import io

from check import Check, Refused, expect_equal, shortened
from faults import changed, replaced, twice, without
from sample import EVERYWHERE, corpus_file, expect_usable_terms, glossary_file


def reads_lines(path, sample):
    """Python breaks lines at more characters than most: none of them may stand in a text."""
    texts = {}
    for extension in ("en", "zh", "ids"):
        text = path.with_name(f"{path.name}.{extension}").read_bytes().decode()
        texts[extension] = text.splitlines()
        if len(texts[extension]) != text.count("\n") or not all(map(str.strip, texts[extension])):
            raise Refused(f".{extension} has an empty line or a break inside of one")
    if len(set(map(len, texts.values()))) != 1 or len(set(texts["ids"])) != len(texts["ids"]):
        raise Refused("there is not one line in each text for each id")
    spaced = [tuple(" ".join(text.split()) for text in pair) for pair in sample.pairs()]
    found = [tuple(" ".join(text.split()) for text in pair)
             for pair in zip(texts["en"], texts["zh"])]
    expect_equal(found, spaced, "line")
    return f"{len(found)} lines"


def of_file(extension, fault):
    """A fault in one of the three files."""
    return lambda path: fault(path.with_name(f"{path.name}.{extension}"))


def rows_of_table(path, delimiter):
    text = io.StringIO(path.read_bytes().decode(), newline="")
    try:
        return list(csv.reader(text, delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise Refused(str(error)) from error


def reads_rows(path, sample):
    header, *rows = rows_of_table(path, ",")
    expect_pairs(header, rows, sample)
    return f"{len(rows)} rows"


def expect_pairs(header, rows, sample):
    """Raises Refused where the texts of the rows are not those of the sample."""
    texts = [(row[header.index("en")], row[header.index("zh")]) for row in rows]
    expect_equal([pair for pair in texts if all(pair)], sample.pairs(), "row")


def reads_guarded_rows(path, sample):
    """The same behind the mark that Excel wants, and no cell that it takes for a formula."""
    text = path.read_bytes().decode()
    if not text.startswith("\ufeff"):
        raise Refused("the mark of the encoding is missing")
    header, *rows = rows_of_table(path, ",")
    for cell in (cell for row in rows for cell in row):
        if cell.startswith(tuple("=+-@＝＋－＠")):
            raise Refused(f"{shortened(cell)} would be a formula")
    names = [name.removeprefix("\ufeff") for name in header]
    expect_pairs(names, [[cell.removeprefix("\t") for cell in row] for row in rows], sample)
    return f"{len(rows)} rows"


def reads_glossary(delimiter, names=()):
    """Two texts a row, none empty, no source twice: else services refuse the glossary."""

    def judge(path, sample):
        rows = rows_of_table(path, delimiter)
        if names and rows[:1] != [names]:
            raise Refused(f"the first row does not name {' and '.join(names)}")
        rows = rows[1:] if names else rows
        if any(len(row) != 2 or not all(map(str.strip, row)) for row in rows):
            raise Refused("a row has not two texts")
        if len({source for source, _ in rows}) != len(rows):
            raise Refused("a source stands twice")
        expect_usable_terms([tuple(row) for row in rows])
        return f"{len(rows)} rows"

    return judge


ROW = r"[^\n]*航海日志[^\n]*\n"
GLOSSARY_FAULTS = {
    "a source twice": twice(ROW),
    "an empty side": replaced("航海日志", ""),
    "a row missing": without(ROW),
    "a forbidden term": replaced("灯塔看守人", "灯塔工"),
}

CHECKS = [
    Check("moses/python", corpus_file("moses", ""), reads_lines, {
        "a line missing": of_file("zh", without(r"[^\n]*\n")),
        "an empty line": of_file("en", replaced("=1+1 is no formula.", "")),
        "a break inside": of_file("en", replaced("=1+1 ", "=1+1\u2028")),
        "two lines exchanged": of_file("zh", changed(
            r"([^\n]*\n)([^\n]*\n)", lambda match: match[2] + match[1])),
    }, EVERYWHERE),
    Check("csv/python", corpus_file("csv", ".csv"), reads_rows, {
        "a quote missing": replaced('",', ","),
        "a row missing": without(r"[^\n]*-10%[^\n]*\n"),
    }, EVERYWHERE),
    Check("csv/excel", corpus_file("csv", ".csv", ("--excel",)), reads_guarded_rows, {
        "no mark": replaced("\ufeff", ""),
        "a formula": replaced("\t=1+1", "=1+1"),
        "a formula in full width": replaced("\t＝", "＝"),
        "a row missing": without(r"[^\n]*-10%[^\n]*\n"),
    }, EVERYWHERE),
    Check("deepl/python", glossary_file("deepl", ".tsv"), reads_glossary("\t"), GLOSSARY_FAULTS),
    Check("google/python", glossary_file("google", ".csv"),
          reads_glossary(",", ["en", "zh-CN"]), GLOSSARY_FAULTS),
]
