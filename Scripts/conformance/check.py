"""A check: a file of ours, a tool that judges it, and faults that the tool must see."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


class Refused(Exception):
    """Why a file is not what it should be."""


class Absent(Exception):
    """What a check needs and this machine has not."""


@dataclass(frozen=True)
class Check:
    """`name` is FORMAT/TOOL, `make` has the program write the file, `judge` says what it saw in it
    or raises Refused, and `faults` spoil a copy that `judge` must refuse then."""

    name: str
    make: Callable
    judge: Callable
    faults: dict[str, Callable[[Path], None]]
    samples: tuple[str, ...] = ("documents",)

    def run(self, samples):
        """What the tool saw in the file of each sample."""
        present = [sample for sample in samples if sample.name in self.samples]
        seen = [f"{sample.name} {self.judge(self.make(sample), sample)}" for sample in present]
        for fault in self.faults:
            self._see(fault, present[0])
        return f"{', '.join(seen)}; sees {', '.join(self.faults)}"

    def _see(self, fault, sample):
        spoiled = copied(self.make(sample), sample.folder / "spoiled" / self.name / fault)
        self.faults[fault](spoiled)
        try:
            self.judge(spoiled, sample)
        except Refused:
            return
        raise Refused(f"a file with {fault} passes too")


def copied(path, folder):
    """The file in a copy of its folder, since some formats are more than one file."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(path.parent, folder)
    return folder / path.name


def expect_equal(found, expected, what):
    """Raises Refused at the first of two lists' items that differ."""
    for number, (one, other) in enumerate(zip(found, expected), 1):
        if one != other:
            raise Refused(f"{what} {number} is {shortened(one)}, not {shortened(other)}")
    if len(found) != len(expected):
        raise Refused(f"{len(found)} {what}s, not {len(expected)}")


def shortened(item):
    """As much of an item as a line of output bears."""
    text = repr(item)
    return text if len(text) < 200 else f"{text[:120]}…{text[-60:]}"
