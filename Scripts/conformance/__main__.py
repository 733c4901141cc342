"""conformance PROGRAM [FORMAT | FORMAT/TOOL]…: holds the files that the program writes against
tools of others, one line a check, and ends with 1 where one fails."""

import shutil
import sys
from pathlib import Path

import arrow
import imports
import lines
import omegat
import page
import reports
import schemas
import schematron
import sheet
import toolkit
from check import Absent, Refused
from sample import samples

TOOLS = (schemas, schematron, toolkit, omegat, sheet, arrow, lines, page, reports, imports)
CHECKS = sorted((check for tool in TOOLS for check in tool.CHECKS), key=lambda check: check.name)


def outcome(check, shown):
    try:
        return "ok", check.run(shown)
    except Absent as reason:
        return "skipped", str(reason)
    except Refused as reason:
        return "FAILED", str(reason)
    except Exception as error:  # a fault of one check must not hide what the others say
        return "FAILED", f"the check itself: {error!r}"


def unknown(chosen):
    """The names that are neither a check nor the format of one."""
    known = {name for check in CHECKS for name in (check.name, check.name.split("/")[0])}
    return [name for name in chosen if name not in known]


def main(program, *chosen):
    if absent := unknown(chosen):
        print(f"there is no check of {', '.join(absent)}", file=sys.stderr)
        return 1
    work = Path(".build-conformance/work").resolve()
    shutil.rmtree(work, ignore_errors=True)
    shown = samples(work, Path(program).resolve(), schemas.DATA)
    failed = False
    for check in CHECKS:
        if chosen and not {check.name, check.name.split("/")[0]} & set(chosen):
            continue
        result, words = outcome(check, shown)
        print(f"{result:8} {check.name:24} {words}", flush=True)
        failed = failed or result == "FAILED"
    return 1 if failed else 0


sys.exit(main(*sys.argv[1:]))
