"""Measures bibatlas and the tools that people use now on the same made-up corpora, in one run.

Tools take turns within each round, so that a busy moment hits all alike; figures are medians over the rounds. CPU is user and
system time of the whole process, start-up included; ours writes NDJSON (read, normalised, classified, encoded), the others
only what they always do. A slow tool reads a smaller corpus, and its rates are those of that one. A tool that isn't installed
is named. The limits are what reading, scanning and libxml2 cost on the same file without anything else.
"""
import argparse
import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

from measuring import corpora, report, tools
from measuring.process import median, run

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
SIZES = {"ris": 20_000, "bib": 20_000, "nbib": 20_000, "jats": 2_000}
TITLES = {"ris": "RIS", "bib": "BibTeX", "nbib": "NBIB", "jats": "JATS"}
LIMITS = {"ris": ("lines", "trees"), "bib": ("lines",), "nbib": ("lines",), "jats": ("lines", "stream")}
LIMIT_NAMES = {"lines": "limit: read, find lines", "trees": "limit: libxml2 tree a record", "stream": "limit: libxml2 pull reader"}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="Benchmarks/compare", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bibatlas", type=Path, default=PROJECT / ".build/release/bibatlas", help="the release binary")
    parser.add_argument("--python", action="append", default=[], help="a Python that has rispy, pybtex … (may be repeated)")
    parser.add_argument("--formats", default=",".join(SIZES), help="of " + ", ".join(SIZES))
    parser.add_argument("--records", type=int, help="records a corpus (default: 20,000; 2,000 JATS articles)")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--limit", type=float, default=300, help="seconds a run may take")
    parser.add_argument("--corpora", type=Path, default=PROJECT / ".build/corpora", help="where corpora are kept")
    parser.add_argument("--json", type=Path, help="write the figures")
    parser.add_argument("--svg", type=Path, help="write the picture")
    options = parser.parse_args(arguments)
    if not options.bibatlas.exists():
        parser.error(f"{options.bibatlas} is not there: run Scripts/build-release, or name the binary with --bibatlas")
    options.corpora.mkdir(parents=True, exist_ok=True)
    options.python.append(sys.executable)
    limits = built_limits(options.corpora)
    charts = []
    for form in options.formats.split(","):
        title, rows = measured(form, options, limits)
        charts.append((title, rows))
        print(report.table(title, rows), flush=True)
    if options.json:
        options.json.write_text(json.dumps({title: [asdict(row) for row in rows] for title, rows in charts}, indent=1) + "\n")
    if options.svg:
        options.svg.write_text(report.picture(charts))
    return 0


def built_limits(folder: Path) -> Path | None:
    """The C program of the limits; nil without a C compiler."""
    binary = folder / "limits"
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libxml-2.0"], capture_output=True, text=True).stdout.split()
    built = subprocess.run(["cc", "-O2", "-o", str(binary), str(HERE / "limits.c"), *flags], capture_output=True, text=True)
    if built.returncode != 0:
        print(f"The limits are left out: {built.stderr.strip()}", file=sys.stderr)
        return None
    return binary


def measured(form: str, options: argparse.Namespace, limits: Path | None) -> tuple[str, list[report.Row]]:
    count = options.records or SIZES[form]
    found, missing = tools.tools(form, options.bibatlas, options.python)
    if missing:
        print(f"{TITLES[form]}: not installed: {', '.join(missing)}", file=sys.stderr)

    def corpus(tool: tools.Tool) -> Path:
        share = max(1, int(count * tool.share))
        kind = tool.form or form
        return corpora.write(kind, share, options.corpora / f"{share}.{kind}")

    scratch = options.corpora / "out"
    for tool in list(found):
        command = [part.replace("{file}", str(corpus(tool))) for part in tool.command]
        tool.command = command
        if run(command, options.limit, scratch) is None:
            print(f"{TITLES[form]}: {tool.name} failed or took longer than {options.limit:.0f} s", file=sys.stderr)
            found.remove(tool)
        else:
            tool.records_out = tool.count(scratch.read_bytes())
    scratch.unlink(missing_ok=True)
    for _ in range(options.rounds):
        for tool in found:
            cost = run(tool.command, options.limit)
            if cost:
                tool.runs.append(cost)

    def size(path: Path) -> float:
        return (sum(file.stat().st_size for file in path.iterdir()) if path.is_dir() else path.stat().st_size) / 1e6

    whole = corpora.write(form, count, options.corpora / f"{count}.{form}")
    rows = limit_rows(form, whole, size(whole), limits)
    for tool in found:
        cost, megabytes = median(tool.runs), size(corpus(tool))
        records = max(1, int(count * tool.share))
        rows.append(report.Row(
            name=tool.name, cpu=cost.cpu, speed=megabytes / cost.cpu, records_a_second=records / cost.cpu, wall=cost.wall,
            peak=cost.peak, records_in=records, records_out=tool.records_out, is_ours=tool.is_ours))
    ours = next((row.speed for row in rows if row.is_ours), None)
    for row in rows:
        row.ratio = ours / row.speed if ours and not row.is_ours else None
    return f"{TITLES[form]}: {count:,} records, {size(whole):,.1f} MB", rows


def limit_rows(form: str, path: Path, megabytes: float, limits: Path | None) -> list[report.Row]:
    rows = []
    for name in LIMITS[form] if limits else ():
        done = subprocess.run([limits, name, path], capture_output=True, text=True)
        if done.returncode == 0:
            seconds = max(1e-6, float(done.stdout.split()[1]))
            rows.append(report.Row(name=LIMIT_NAMES[name], cpu=seconds, speed=megabytes / seconds, is_limit=True))
    return rows
