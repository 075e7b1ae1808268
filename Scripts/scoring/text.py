"""The light normalisation that both sides get before they are compared."""
import html
import re
import unicodedata

TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9:_-]*(\s[^<>]*)?/?>")
QUOTES = str.maketrans({mark: "'" for mark in "‘’‚‛`´′"} | {mark: '"' for mark in "“”„‟«»″"})
DASHES = re.compile(r"\s*[-‐‑‒–—―−]+\s*")
RESOLVER = re.compile(r"^(https?://)?((dx\.|www\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
YEAR = re.compile(r"(?<!\d)-?\d{4}(?!\d)")


def plain(value: str) -> str:
    """Without markup, entities decoded once, quotes and TeX's dashes folded, white space collapsed, composed."""
    value = html.unescape(TAG.sub("", value)).translate(QUOTES).replace("---", "—").replace("--", "–")
    return unicodedata.normalize("NFC", " ".join(value.replace("\u200b", "").split()))


def title(value: str) -> str:
    """Plain, without a full stop at the end."""
    return plain(value).rstrip(".").rstrip()


def folded(value: str) -> str:
    """Letters and digits only, without accents and case: for keys of matching and for given names."""
    decomposed = unicodedata.normalize("NFKD", plain(value).casefold())
    return "".join(scalar for scalar in decomposed if scalar.isalnum())


def pages(value: str) -> str:
    """Ranges with one hyphen and the second page in full: `493–8` is `493-498`."""
    parts = DASHES.sub("-", plain(value)).split("-")
    if len(parts) == 2 and all(part.isdigit() for part in parts) and len(parts[1]) < len(parts[0]):
        parts[1] = parts[0][: len(parts[0]) - len(parts[1])] + parts[1]
    if len(parts) == 2 and parts[0] == parts[1]:
        parts.pop()
    return "-".join(parts)


def doi(value: str) -> str:
    """The DOI name in lower case, without a resolver."""
    return RESOLVER.sub("", plain(value)).lower()


def serial_numbers(values: list[str]) -> set[str]:
    """The digits of each ISSN or ISBN; other text is no number."""
    return {number.replace("-", "").upper() for number in re.findall(r"\d[\d-]+[\dXx]", " ".join(values))}


def keywords(values: list[str]) -> set[str]:
    """Single keywords: tools disagree whether a list in one value is one keyword, so every list is taken apart."""
    return {word for value in values for part in re.split(r"[,;]", plain(value)) if (word := part.strip().casefold())}


def year(value: str) -> str | None:
    """The first year in a date as somebody wrote it; 0000 stands for none."""
    found = YEAR.search(value)
    return found.group() if found and found.group() != "0000" else None
