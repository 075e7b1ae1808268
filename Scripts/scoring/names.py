"""Names in expected results that hold them as one text."""
import re

from . import tex
from .record import Name


def from_bibtex(value: str) -> list[Name] | None:
    """The names of a BibTeX name list; None where one holds TeX that is not trivial."""
    names = []
    for part in split(" ".join(value.split()), re.compile(r"\s+and\s+", re.IGNORECASE)):
        if part and part.lower() not in ("others", "and others"):
            name = one_from_bibtex(part)
            if name is None:
                return None
            names.append(name)
    return names


def one_from_bibtex(value: str) -> Name | None:
    """`von Last, Jr, First`, `First von Last` or a group in braces."""
    if value.startswith("{") and value.endswith("}") and balanced(value[1:-1]):
        literal = tex.decoded(value)
        return None if literal is None else Name(literal.strip(), literal=True)
    parts = split(value, re.compile(r"\s*,\s*"))
    if len(parts) > 1:
        texts = [tex.decoded(part) for part in parts]
        if None in texts:
            return None
        return Name(texts[0], " ".join([*texts[2:], texts[1]]) if len(texts) > 2 else texts[1])
    words = split(value, re.compile(r"\s+"))
    first_particle = next((i for i, word in enumerate(words[:-1]) if word[:1].islower()), len(words) - 1)
    family, given = (tex.decoded(" ".join(chosen)) for chosen in (words[first_particle:], words[:first_particle]))
    return None if family is None or given is None else Name(family, given)


#: What tools without a place for suffixes leave behind the family name.
SUFFIX = re.compile(r"(.+?),? ((?:Jr|Sr|I{2,3}|IV)\.?)")


def parted(name: Name) -> tuple[str, str]:
    """Family and given name; particles lead the family and suffixes end the given name, wherever a tool keeps them."""
    family, given = name.family, name.given.split()
    particles = []
    while given and given[-1][0].islower():
        particles.insert(0, given.pop())
    if suffix := SUFFIX.fullmatch(family):
        family = suffix.group(1)
        given.append(suffix.group(2))
    return " ".join([*particles, family]), " ".join(given)


def from_ris(value: str) -> Name:
    """`Family, Given, Suffix`."""
    family, *rest = (part.strip() for part in value.split(","))
    return Name(family, " ".join(rest))


def split(value: str, separator: re.Pattern) -> list[str]:
    """The parts between separators that stand outside braces."""
    parts, start, index, depth = [], 0, 0, 0
    while index < len(value):
        depth += {"{": 1, "}": -1}.get(value[index], 0)
        found = separator.match(value, index) if depth == 0 else None
        if found and found.end() > index:
            parts.append(value[start:index])
            start = index = found.end()
        else:
            index += 1
    return [*parts, value[start:]]


def balanced(value: str) -> bool:
    """Whether the braces of the text pair up among themselves."""
    depth = 0
    for scalar in value:
        depth += {"{": 1, "}": -1}.get(scalar, 0)
        if depth < 0:
            return False
    return depth == 0
