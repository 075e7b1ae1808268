"""xmllint looks at JATS: well formed, and valid by a DTD where one is named; Python's parser reads the records."""
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from . import Found, Judge, Refused, tools

ARTICLES_VALIDATED = 20


def read(path: Path) -> list[Found]:
    tools.output("xmllint", "--nonet", "--noout", path)
    return [record(article) for article in articles(path)]


def articles(path: Path) -> list[ElementTree.Element]:
    root = ElementTree.parse(path).getroot()
    return [root] if root.tag == "article" else root.findall("article")


def record(article: ElementTree.Element) -> Found:
    meta = article.find("front/article-meta")
    if meta is None:
        return Found()
    found = Found()
    for identifier in meta.findall("article-id[@pub-id-type='doi']"):
        found.doi = found.doi or identifier.text or ""
    if (title := meta.find("title-group/article-title")) is not None:
        found.title = "".join(title.itertext())
    for author in meta.findall("contrib-group/contrib[@contrib-type='author']"):
        name = author.find("name/surname")
        if name is None:
            name = author.find("name/given-names")
        if name is None:
            name = author.find("collab")
        found.authors.append("" if name is None else "".join(name.itertext()))
    return found


def validator(dtd: Path | None) -> Judge:
    """One article a file, for no DTD of JATS knows a set of articles."""

    def read(path: Path) -> None:
        ElementTree.register_namespace("xlink", "http://www.w3.org/1999/xlink")
        with tempfile.TemporaryDirectory() as folder:
            files = []
            for number, article in enumerate(articles(path)[:ARTICLES_VALIDATED]):
                files.append(Path(folder) / f"{number}.xml")
                ElementTree.ElementTree(article).write(files[-1], encoding="utf-8")
            if files:
                tools.output("xmllint", "--nonet", "--noout", "--dtdvalid", dtd, *files)

    return Judge("xmllint, JATS DTD", "jats", "name a DTD of JATS archiving by --jats-dtd (those of publishing ask for a journal-id)",
                 lambda: dtd is not None and tools.has_command("xmllint"), read)  # fmt: skip


JUDGE = Judge("xmllint", "jats", "apt-get install libxml2-utils", lambda: tools.has_command("xmllint"), read)
