"""The little TeX that is decoded in expected results that hold a field as it stands in the BibTeX file."""
import re
import unicodedata

ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306", ".": "\u0307",
    '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "d": "\u0323", "c": "\u0327", "k": "\u0328",
    "b": "\u0331",
}  # fmt: skip
LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å",
    "i": "ı", "j": "ȷ", "ldots": "…", "dots": "…", "textendash": "–", "textemdash": "—", "&": "&", "%": "%", "$": "$",
    "#": "#", "_": "_", "{": "{", "}": "}", ",": ",", " ": " ",
}  # fmt: skip

SIGN_ACCENT = re.compile(r"""\\([`'^~=."])\s*(?:\{\s*(\\[ij]|[A-Za-z]?)\s*\}|(\\[ij](?![A-Za-z])|[A-Za-z]))""")
LETTER_ACCENT = re.compile(r"\\([uHvdckbr])(?:\s*\{\s*(\\[ij]|[A-Za-z]?)\s*\}|\s+(\\[ij](?![A-Za-z])|[A-Za-z]))")
FONT = re.compile(r"\\(emph|text(it|bf|sc|sf|tt|rm|sl|up|normal)|mkbib(emph|bold|quote))(?=\s*\{)")
COMMAND = re.compile(r"\\([A-Za-z]+)(?:\{\}|\s+|(?![A-Za-z]))|\\([&%$#_{}, ])")


def decoded(value: str) -> str | None:
    """The value as Unicode text; None where it holds TeX that is not trivial."""
    value = FONT.sub("", value)
    for accent in (SIGN_ACCENT, LETTER_ACCENT):
        value = accent.sub(composed, value)
    value = value.replace("~", " ").replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”")
    escapes = {"{": "\ue000", "}": "\ue001", "$": "\ue002"}
    value = COMMAND.sub(lambda found: letter(found, escapes), value)
    if "\\" in value or "$" in value:
        return None
    value = value.replace("{", "").replace("}", "")
    for mark, stand_in in escapes.items():
        value = value.replace(stand_in, mark)
    return value


def composed(found: re.Match) -> str:
    base = (found.group(2) if found.group(2) is not None else found.group(3)).replace("\\", "")
    return unicodedata.normalize("NFC", base + ACCENTS[found.group(1)])


def letter(found: re.Match, escapes: dict[str, str]) -> str:
    name = found.group(1) or found.group(2)
    meaning = LETTERS.get(name)
    return found.group() if meaning is None else escapes.get(meaning, meaning)
