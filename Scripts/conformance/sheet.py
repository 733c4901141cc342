"""What openpyxl reads in our spreadsheets."""

from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from check import Check, Refused, expect_equal
from sample import EVERYWHERE, corpus_file


def reads_cells(path, sample):
    try:
        sheet = load_workbook(path).active
    except (BadZipFile, KeyError, ValueError) as error:
        raise Refused(f"openpyxl can not read it: {error}") from error
    if sheet.freeze_panes != "A2":
        raise Refused(f"the header is not frozen: {sheet.freeze_panes}")
    header, *rows = sheet.iter_rows()
    formulas = [cell.coordinate for row in rows for cell in row if cell.data_type == "f"]
    if formulas:
        raise Refused(f"{formulas[0]} is a formula")
    names = [cell.value for cell in header]
    texts = [[unescape(row[names.index(name)].value or "") for name in ("en", "zh")]
             for row in rows]
    pairs = [tuple(pair) for pair in texts if all(pair)]
    expect_equal(pairs, sample.pairs(), "row")
    return f"{len(rows)} rows"


def edited(change):
    """A fault that openpyxl makes."""

    def spoil(path):
        book = load_workbook(path)
        change(book.active)
        book.save(path)

    return spoil


def with_formula(sheet):
    cell = next(cell for row in sheet.iter_rows() for cell in row if cell.value == "=1+1 不是公式。")
    cell.value = "=1+1"


CHECKS = [
    Check("xlsx/openpyxl", corpus_file("xlsx", ".xlsx"), reads_cells, {
        "a formula": edited(with_formula),
        "a header that scrolls": edited(lambda sheet: setattr(sheet, "freeze_panes", None)),
        "a row missing": edited(lambda sheet: sheet.delete_rows(3)),
        "half of its bytes": lambda path: path.write_bytes(path.read_bytes()[:1000]),
    }, EVERYWHERE),
]
