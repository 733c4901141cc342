"""Ways to spoil a text file."""

import re


def replaced(old, new):
    """The first `old` becomes `new`."""
    return changed(re.escape(old), lambda match: new)


def without(pattern):
    """The first match of the pattern is gone."""
    return changed(pattern, lambda match: "")


def twice(pattern):
    """The first match of the pattern stands twice."""
    return changed(pattern, lambda match: match[0] * 2)


def valued(key, value):
    """The first member of that name in JSON has this value."""
    return changed(f'"{key}"\\s*:', lambda match: f'"{key}": {value}, "x":')


def changed(pattern, change):
    def spoil(path):
        text, count = re.subn(pattern, change, path.read_bytes().decode(), count=1, flags=re.DOTALL)
        if count == 0:
            raise AssertionError(f"{path.name} holds nothing like {pattern} that could be spoiled")
        path.write_bytes(text.encode())

    return spoil
