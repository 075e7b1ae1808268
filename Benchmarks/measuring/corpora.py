"""Writes works as the files that people export."""
import textwrap
from pathlib import Path
from typing import TextIO
from xml.sax.saxutils import escape

from measuring.words import SENTENCES, Work, work

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def write(form: str, count: int, path: Path) -> Path:
    """Writes a corpus, unless it stands already: a file for most formats, a folder of articles for `jats-folder`."""
    if path.exists():
        return path
    if form == "jats-folder":
        path.mkdir(parents=True)
        for number in range(count):
            (path / f"{number}.xml").write_text(article(work(number)), encoding="utf-8")
        return path
    unfinished = path.with_name(path.name + ".part")
    with unfinished.open("w", encoding="utf-8", newline="") as out:
        if form == "jats":
            out.write("<pmc-articleset>\n")
        if form == "bib":
            out.write('@string{plos = "PLOS ONE"}\n\n')
        for number in range(count):
            WRITERS[form](work(number), out)
        if form == "jats":
            out.write("</pmc-articleset>\n")
    return unfinished.rename(path)


def ris(item: Work, out: TextIO) -> None:
    lines = ["TY  - JOUR", f"ID  - {item.number}", f"TI  - {item.title}"]
    lines += [f"AU  - {family}, {given}" for family, given in item.authors]
    lines += [f"PY  - {item.year}", f"DA  - {item.year}/{item.month:02}//", f"JO  - {item.journal[0]}", f"J2  - {item.journal[1]}",
              f"VL  - {item.volume}", f"IS  - {item.issue}", f"SP  - {item.page}", f"EP  - {item.page + 9}",
              f"SN  - {item.journal[2]}", f"DO  - {item.doi}", f"AN  - {item.pmid}", "AB  - " + " ".join(item.abstract)]
    lines += [f"KW  - {word}" for word in item.keywords]
    lines += [f"UR  - https://doi.org/{item.doi}", "DB  - Made-up Database", "LA  - en", "ER  - ", "", ""]
    out.write("\n".join(lines))


def bib(item: Work, out: TextIO) -> None:
    def tex(text: str) -> str:
        for plain, command in (("ü", '{\\"u}'), ("ø", "{\\o}"), ("é", "{\\'e}"), ("%", "\\%"), ("&", "\\&"), ("°", "{\\textdegree}")):
            text = text.replace(plain, command)
        return text

    journal = "plos" if item.journal[0] == "PLOS ONE" else "{" + tex(item.journal[0]) + "}"
    fields = [
        ("title", "{" + tex(item.title) + "}"),
        ("author", "{" + tex(" and ".join(f"{family}, {given}" for family, given in item.authors)) + "}"),
        ("journal", journal), ("year", f"{{{item.year}}}"), ("month", MONTHS[item.month - 1].lower()),
        ("volume", f"{{{item.volume}}}"), ("number", f"{{{item.issue}}}"), ("pages", f"{{{item.page}--{item.page + 9}}}"),
        ("doi", f"{{{item.doi}}}"), ("issn", f"{{{item.journal[2]}}}"), ("abstract", "{" + tex(" ".join(item.abstract)) + "}"),
        ("keywords", "{" + ", ".join(item.keywords) + "}"), ("pmid", f"{{{item.pmid}}}"),
    ]
    body = ",\n".join(f"  {name} = {value}" for name, value in fields)
    out.write(f"@article{{work{item.number},\n{body}\n}}\n\n")


def nbib(item: Work, out: TextIO) -> None:
    def field(tag: str, value: str) -> str:
        return textwrap.fill(value, 88, initial_indent=f"{tag:<4}- ", subsequent_indent="      ", break_long_words=False)

    lines = [field("PMID", str(item.pmid)), field("OWN", "NLM"), field("STAT", "MEDLINE"), field("IS", f"{item.journal[2]} (Electronic)"),
             field("VI", str(item.volume)), field("IP", str(item.issue)), field("DP", f"{item.year} {MONTHS[item.month - 1]}"),
             field("TI", item.title + "."), field("PG", f"{item.page}-{item.page + 9}"), field("LID", f"{item.doi} [doi]"),
             field("AB", " ".join(item.abstract))]
    for family, given in item.authors:
        initials = "".join(part[0] for part in given.split())
        lines += [field("FAU", f"{family}, {given}"), field("AU", f"{family} {initials}"), field("AD", "Department of Medicine, Made-up University.")]
    lines += [field("LA", "eng"), field("PT", "Journal Article"), field("TA", item.journal[1]), field("JT", item.journal[0])]
    lines += [field("OT", word) for word in item.keywords] + [field("SO", f"{item.journal[1]}. {item.year};{item.volume}({item.issue}):{item.page}-{item.page + 9}."), "", ""]
    out.write("\n".join(lines))


def article(item: Work) -> str:
    """A whole article: metadata, three sections of text and forty references."""
    text = escape

    def names(people: list[tuple[str, str]]) -> str:
        return "".join(f"<name><surname>{text(family)}</surname><given-names>{text(given)}</given-names></name>" for family, given in people)

    contributors = "".join(f'<contrib contrib-type="author">{names([person])}<xref ref-type="aff" rid="a1"/></contrib>' for person in item.authors)
    cited = [work(item.number * 41 + 1_000_000 + offset) for offset in range(40)]
    references = "".join(
        f'<ref id="r{position}"><element-citation publication-type="journal"><person-group person-group-type="author">{names(other.authors[:3])}</person-group>'
        f"<article-title>{text(other.title)}</article-title><source>{text(other.journal[1])}</source><year>{other.year}</year><volume>{other.volume}</volume>"
        f'<fpage>{other.page}</fpage><pub-id pub-id-type="doi">{text(other.doi)}</pub-id></element-citation></ref>\n'
        for position, other in enumerate(cited, 1))

    def section(kind: str, title: str, count: int) -> str:
        said = [sentence.format(S="The measure", s="the measure", d="the illness", n=3, m=7) for sentence in SENTENCES]
        paragraphs = "".join("<p>" + text(" ".join(said[(position + shift) % len(said)] for shift in range(8)))
                             + f' <xref ref-type="bibr" rid="r{position + 1}">{position + 1}</xref></p>\n' for position in range(count))
        return f'<sec sec-type="{kind}"><title>{title}</title>\n{paragraphs}</sec>\n'

    return (
        '<article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="research-article" xml:lang="en"><front><journal-meta>'
        f'<journal-id journal-id-type="nlm-ta">{text(item.journal[1])}</journal-id><journal-title-group><journal-title>{text(item.journal[0])}</journal-title></journal-title-group>'
        f'<issn pub-type="epub">{item.journal[2]}</issn></journal-meta><article-meta><article-id pub-id-type="doi">{text(item.doi)}</article-id>'
        f'<article-id pub-id-type="pmid">{item.pmid}</article-id><title-group><article-title>{text(item.title)}</article-title></title-group>'
        f'<contrib-group>{contributors}<aff id="a1">Department of Medicine, Made-up University</aff></contrib-group>'
        f'<pub-date pub-type="epub"><month>{item.month}</month><year>{item.year}</year></pub-date><volume>{item.volume}</volume><issue>{item.issue}</issue>'
        f'<fpage>{item.page}</fpage><lpage>{item.page + 9}</lpage><abstract><p>{text(" ".join(item.abstract))}</p></abstract>'
        f'<kwd-group>{"".join(f"<kwd>{text(word)}</kwd>" for word in item.keywords)}</kwd-group></article-meta></front>\n<body>'
        f'{section("intro", "Introduction", 6)}{section("methods", "Methods", 12)}{section("results", "Results", 14)}</body>\n'
        f"<back><ref-list>\n{references}</ref-list></back></article>\n")


def jats(item: Work, out: TextIO) -> None:
    out.write(article(item))


WRITERS = {"ris": ris, "bib": bib, "nbib": nbib, "jats": jats}
