"""HTML read by html5lib, which knows every fault that the standard names."""

import html5lib

from check import Check, Refused, shortened
from faults import replaced, without
from reports import report
from sample import corpus_file

LOADING = {"script", "iframe", "object", "embed", "base", "link", "img", "audio", "video"}


def text_of(path):
    """What the page shows, without spaces."""
    try:
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        page = parser.parse(path.read_bytes().decode())
    except html5lib.html5parser.ParseError as error:
        raise Refused(f"{error} at {parser.tokenizer.stream.position()}") from error
    found = LOADING & {element.tag for element in page.iter()}
    if found:
        raise Refused(f"the page has <{min(found)}>")
    return "".join("".join(page.itertext()).split())


def shows_pairs(path, sample):
    shown = text_of(path)
    for text in (text for pair in sample.pairs() for text in pair):
        if "".join(text.split()) not in shown:
            raise Refused(f"{shortened(text)} is not shown")
    return f"{len(shown)} characters"


def shows_findings(path, sample):
    shown = text_of(path)
    if "seeds/" not in shown:
        raise Refused("no file is named")
    return f"{len(shown)} characters"


CHECKS = [
    Check("html/html5lib", corpus_file("html", ".html"), shows_pairs, {
        "an element left open": without(r"</table>|</main>|</div>"),
        "a script": replaced("</body>", "<script></script></body>"),
        "a text missing": replaced("=1+1", "=1"),
    }, ("documents", "seeds")),
    Check("report/html5lib", report("html", "seeds/"), shows_findings, {
        "an element left open": without(r"</table>|</main>|</div>|</section>"),
        "a script": replaced("</body>", "<script></script></body>"),
    }, ("documents", "seeds")),
]
