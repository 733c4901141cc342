"""Reads and writes translation memories with others' libraries, for the benchmarks.

usage: exchange.py lxml-read MEMORY | lxml-write TABLE MEMORY
       exchange.py toolkit-read MEMORY | toolkit-write TABLE MEMORY

A memory is read for its pairs of texts; a table has its texts in the columns en and zh. The number
of units is printed.
"""

import csv
import sys

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def rows(table):
    with open(table, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def lxml_read(memory):
    from lxml import etree

    count = 0
    for _, unit in etree.iterparse(memory, tag="tu"):
        texts = {
            variant.get(LANGUAGE): variant.findtext("seg") for variant in unit.iter("tuv")
        }
        count += len(texts) == 2
        unit.clear()
        while unit.getprevious() is not None:
            del unit.getparent()[0]
    return count


def lxml_write(table, memory):
    from lxml import etree

    count = 0
    with etree.xmlfile(memory, encoding="utf-8") as file, file.element("tmx", version="1.4"):
        with file.element("body"):
            for row in rows(table):
                unit = etree.Element("tu", tuid=row["id"])
                for name in ("section", "confidence", "status", "kind", "file", "line"):
                    etree.SubElement(unit, "prop", type="x-" + name).text = row[name]
                for language in ("en", "zh"):
                    variant = etree.SubElement(unit, "tuv", {LANGUAGE: language})
                    etree.SubElement(variant, "seg").text = row[language]
                file.write(unit)
                count += 1
    return count


def toolkit_read(memory):
    from translate.storage import tmx

    with open(memory, "rb") as file:
        units = tmx.tmxfile(file, "en", "zh-Hans").units
    return sum(bool(unit.source and unit.target) for unit in units)


def toolkit_write(table, memory):
    from translate.storage import tmx

    store = tmx.tmxfile()
    for row in rows(table):
        store.addtranslation(row["en"], "en", row["zh"], "zh")
    store.savefile(memory)
    return len(store.units)


def main(command, *paths):
    commands = {
        "lxml-read": lxml_read,
        "lxml-write": lxml_write,
        "toolkit-read": toolkit_read,
        "toolkit-write": toolkit_write,
    }
    print(commands[command](*paths))


if __name__ == "__main__":
    main(*sys.argv[1:])
