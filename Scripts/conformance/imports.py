"""Files that tools of others wrote, which `align import` must read."""

import shutil

from translate.storage import tmx, xliff, xliff2

from check import Check, expect_equal
from faults import replaced, without
from sample import pairs_of


def comes_back(path, sample):
    """The pairs of the sample must be in the file, each once."""
    folder = path.parent / "imported"
    shutil.rmtree(folder, ignore_errors=True)
    sample.align("import", path, "--out", folder)
    pairs = [pair for table in sorted(folder.glob("*.tsv")) for pair in pairs_of(table)]
    expect_equal(sorted(pairs), sorted(set(sample.pairs())), "pair")
    return f"{len(pairs)} units"


def tmx_of(pairs):
    store = tmx.tmxfile(sourcelanguage="en", targetlanguage="zh-CN")
    for source, target in pairs:
        store.addtranslation(source, "en", target, "zh-CN")
    return store


def xliff_of(kind):
    def store_of(pairs):
        store = kind(sourcelanguage="en", targetlanguage="zh-CN")
        for source, target in pairs:
            unit = store.addsourceunit(source)
            unit.target = target
            unit.setid(str(len(store.units)))
        return store

    return store_of


def written(store_of, form):
    """What has translate-toolkit write the pairs of a sample."""

    def make(sample):
        path = sample.folder / "exports" / f"toolkit-{form}" / f"memory.{form}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(store_of(sample.pairs())))
        return path

    return make


CHECKS = [
    Check("import/toolkit-tmx", written(tmx_of, "tmx"), comes_back, {
        "a unit missing": without(r"<tu .*?</tu>"),
        "an end missing": replaced("</tmx>", ""),
    }),
    Check("import/toolkit-xliff", written(xliff_of(xliff.xlifffile), "xlf"), comes_back, {
        "a target missing": without(r"<target.*?</target>"),
        "an end missing": replaced("</xliff>", ""),
    }),
    Check("import/toolkit-xliff2", written(xliff_of(xliff2.Xliff2File), "xliff"), comes_back, {
        "a target missing": without(r"<target.*?</target>"),
        "an end missing": replaced("</xliff>", ""),
    }),
]
