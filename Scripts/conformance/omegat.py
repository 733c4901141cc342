"""What OmegaT translates with our memory, reads in our glossaries, and hands back."""

import json
import shutil
import subprocess
from pathlib import Path

from check import Check, Refused, expect_equal
from faults import changed, replaced, without
from imports import comes_back
from sample import corpus_file, expect_terms, expect_usable_terms, glossary_file

HERE = Path(__file__).parent.resolve()


def project(sample, source, memory=None, glossary=None):
    """A project that OmegaT has gone through. Its exit code tells nothing; the files must."""
    folder = sample.folder / "omegat"
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("source", "target", "tm/enforce", "glossary", "dictionary", "omegat"):
        (folder / name).mkdir(parents=True)
    shutil.copy(HERE / "omegat.project", folder)
    (folder / "source/text.txt").write_text("\n\n".join(source) + "\n")
    for file, place in ((memory, "tm/enforce"), (glossary, "glossary")):
        if file:
            shutil.copy(file, folder / place)
    subprocess.run(
        ["java", "-Djava.awt.headless=true", "-jar", "/usr/share/omegat/OmegaT.jar", folder,
         "--mode=console-translate", f"--config-dir={folder}/settings",
         f"--script={HERE}/glossary.groovy"], capture_output=True)
    return folder


def translates(path, sample):
    """Each English text must become its Chinese."""
    pairs = sample.pairs()
    target = project(sample, [source for source, _ in pairs], memory=path) / "target/text.txt"
    if not target.exists():
        raise Refused("OmegaT wrote no translation")
    expect_equal(target.read_text().strip("\n").split("\n\n"), [zh for _, zh in pairs], "text")
    return f"{len(pairs)} texts"


def reads(expect):
    """The pairs of terms that OmegaT reads must be what is expected."""

    def judge(path, sample):
        found = project(sample, ["Text."], glossary=path) / "glossary.json"
        entries = json.loads(found.read_text()).get(path.name) if found.exists() else None
        if not entries:
            raise Refused("OmegaT reads no entry")
        expect([(source, target) for source, target, _ in entries])
        return f"{len(entries)} entries"

    return judge


def handed_back(sample):
    """The memory that OmegaT writes of a project with our memory and glossary."""
    folder = sample.folder / "exports/omegat-memory"
    if not folder.exists():
        done = project(sample, [source for source, _ in sample.pairs()],
                       MEMORY(sample), GLOSSARY(sample))
        folder.mkdir(parents=True)
        shutil.copy(done / "omegat-level1.tmx", folder / "memory.tmx")
    return folder / "memory.tmx"


def exchanged(first, second):
    """A fault: two texts stand for one another."""
    return changed(".*", lambda text: text[0].replace(first, "\0").replace(second, first)
                   .replace("\0", second))


MEMORY = corpus_file("tmx", ".tmx", ("--lang", "zh=zh-CN"))
GLOSSARY = glossary_file("omegat", ".txt")

CHECKS = [
    Check("tmx/omegat", MEMORY, translates, {
        "an end missing": replaced("</tmx>", ""),
        "languages exchanged": exchanged('xml:lang="en"', 'xml:lang="zh-CN"'),
        "another text": replaced("每十二秒", "每十秒"),
    }),
    Check("tmx2/omegat", corpus_file("tmx2", ".tmx"), translates, {
        "a unit missing": without(r"<tu .*?</tu>"),
    }),
    Check("omegat/omegat", GLOSSARY, reads(expect_usable_terms), {
        "a row missing": without(r"log book\t[^\n]*\n"),
        "terms exchanged": exchanged("log book", "航海日志"),
        "a forbidden term": replaced("灯塔看守人", "灯塔工"),
    }),
    # OmegaT passes over the status of a term in TBX, so that it offers deprecated ones too.
    Check("tbx2/omegat", glossary_file("tbx2", ".tbx", ("--lang", "zh=zh-CN")),
          reads(expect_terms), {
        "an entry missing": without(r"<termEntry .*?</termEntry>"),
        "an end missing": replaced("</martif>", ""),
    }),
    Check("import/omegat", handed_back, comes_back, {
        "a unit missing": without(r"<tu>.*?</tu>"),
        "an end missing": replaced("</tmx>", ""),
    }),
]
