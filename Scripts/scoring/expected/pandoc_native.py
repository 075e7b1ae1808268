"""pandoc's native syntax tree, as Haskell shows it: what the document's metadata states of the works it describes."""
import re
from dataclasses import dataclass
from pathlib import Path

from ..index import Case
from ..record import Expectation, Name, Record
from . import csl_json

TOKEN = re.compile(r'\s*("(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?|[A-Za-z][\w.\']*|[\[\](){},=])')
#: pandoc's reader of EndNote XML names some variables as EndNote does.
VARIABLES = {"number": "issue", "pages": "page", "isbn": "ISSN"}


@dataclass
class Node:
    """A constructor with its arguments: `Str "word"`."""

    name: str
    arguments: list


def read(path: Path, case: Case) -> Expectation:
    tokens = TOKEN.findall(path.read_text("utf-8"))
    tree = expression(tokens[::-1])
    expectation = Expectation(whole=case.format == "endnote-xml")
    if isinstance(tree, Node):
        meta = plain(tree.arguments[1]["unMeta"])
        if case.format == "endnote-xml":
            expectation.records = [csl_json.record(renamed(item)) for item in meta["references"]]
        else:
            expectation.records = [article(meta)]
    return expectation


def renamed(item: dict) -> dict:
    return {VARIABLES.get(name, name): value for name, value in item.items()}


def article(meta: dict) -> Record:
    """The article that a JATS document is."""
    made = Record()
    made.state("title", meta.get("title"))
    made.state("authors", [Name(author, literal=True) for author in meta.get("author", [])])
    return made


def plain(value):
    """Metadata as dictionaries, lists and texts."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return [plain(part) for part in value]
    match value:
        case Node("fromList", [pairs]):
            return {key: plain(part) for key, part in pairs}
        case Node("MetaInlines", [inlines]):
            return "".join(plain(inline) for inline in inlines)
        case Node("Space" | "SoftBreak" | "LineBreak", _):
            return " "
        case Node("Cite" | "Link" | "Span", [_, inlines, *_]):
            return "".join(plain(inline) for inline in inlines)
        case Node("Str" | "MetaString" | "MetaMap" | "MetaList", [content]):
            return plain(content)
        case Node(_, [*_, list(inlines)]):
            return "".join(plain(inline) for inline in inlines)
    return ""


def expression(tokens: list[str]):
    """The next expression, a constructor with all its arguments or a value; the tokens lie in reverse."""
    if not tokens[-1][0].isalpha():
        return argument(tokens)
    node = Node(tokens.pop(), [])
    while tokens and tokens[-1] not in (",", "]", ")", "}"):
        node.arguments.append(argument(tokens))
    return node


def argument(tokens: list[str]):
    """A string, number, list, tuple, record, bare constructor or expression in brackets."""
    token = tokens.pop()
    if token == "[":
        return parts(tokens, "]")
    if token == "(":
        inner = parts(tokens, ")")
        return inner[0] if len(inner) == 1 else tuple(inner)
    if token == "{":
        return fields(tokens)
    if token[0] == '"':
        return string(token[1:-1])
    return Node(token, []) if token[0].isalpha() else token


def parts(tokens: list[str], end: str) -> list:
    found = []
    while tokens[-1] != end:
        found.append(expression(tokens))
        if tokens[-1] == ",":
            tokens.pop()
    tokens.pop()
    return found


def fields(tokens: list[str]) -> dict:
    """The rest of a record: `name = value, …}`."""
    found = {}
    while tokens[-1] != "}":
        name = tokens.pop()
        tokens.pop()
        found[name] = expression(tokens)
        if tokens[-1] == ",":
            tokens.pop()
    tokens.pop()
    return found


def string(literal: str) -> str:
    """A Haskell string: characters beyond ASCII are decimal escapes, `\\&` is nothing."""
    named = {"n": "\n", "t": "\t", "&": ""}

    def character(found: re.Match) -> str:
        code = found.group(1)
        return chr(int(code)) if code.isdigit() else named.get(code, code)

    return re.sub(r"\\(\d+|.)", character, literal)
