"""Reports of `align check` held against their JSON schemas."""

from check import Check, Refused
from faults import valued
from schemas import run, schema


def jsonschema(name):
    def judge(path, sample):
        return run("/usr/bin/jsonschema", "--instance", path, schema(name))

    return judge


def report(form):
    """What has the program write a report that has findings."""

    def make(sample):
        path = sample.folder / "exports" / form / "report.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        sample.align("check", "seeds/", "--output", f"{form}:{path}", accepted=(0, 1))
        if '"message"' not in path.read_text():
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
