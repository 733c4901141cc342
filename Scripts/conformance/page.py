"""HTML read by html5lib, which knows every fault that the standard names."""

import html5lib

from check import Check, Refused
from faults import replaced, without
from sample import EVERYWHERE, corpus_file

LOADING = {"script", "iframe", "object", "embed", "base", "link", "img", "audio", "video"}


def reads_page(path, sample):
    try:
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        page = parser.parse(path.read_bytes().decode())
    except html5lib.html5parser.ParseError as error:
        raise Refused(f"{error} at {parser.tokenizer.stream.position()}") from error
    found = LOADING & {element.tag for element in page.iter()}
    if found:
        raise Refused(f"the page has <{min(found)}>")
    shown = "".join("".join(page.itertext()).split())
    for text in (text for pair in sample.pairs() for text in pair):
        if "".join(text.split()) not in shown:
            raise Refused(f"{text!r} is not shown")
    return f"{len(shown)} characters"


CHECKS = [
    Check("html/html5lib", corpus_file("html", ".html"), reads_page, {
        "an element left open": without(r"</table>|</main>|</div>"),
        "a script": replaced("</body>", "<script></script></body>"),
        "a text missing": replaced("=1+1", "=1"),
    }, ("documents", "seeds")),
]
