"""Reports of `align check` held against their JSON schemas."""

from check import Check, Refused
from faults import valued
from schemas import run, schema


def jsonschema(name):
    def judge(path, sample):
        return run("/usr/bin/jsonschema", "--instance", path, schema(name))

    return judge


def report(form, sign='"message"'):
    """What has the program write a report; the sign of a finding must stand in it."""

    def make(sample):
        path = sample.folder / "exports" / f"report-{form}" / "report"
        path.parent.mkdir(parents=True, exist_ok=True)
        sample.align("check", "seeds/", "--output", f"{form}:{path}", accepted=(0, 1))
        if sign not in path.read_text():
            raise Refused(f"the {form} report has no finding")
        return path

    return make


CHECKS = [
    Check("sarif/schema", report("sarif"), jsonschema("sarif-schema-2.1.0.json"), {
        "an unknown level": valued("level", '"loud"'),
    }, ("documents", "seeds")),
    Check("rdjson/schema", report("rdjson"), jsonschema("rdjson-schema.json"), {
        "an unknown severity": valued("severity", '"LOUD"'),
    }, ("documents", "seeds")),
]
