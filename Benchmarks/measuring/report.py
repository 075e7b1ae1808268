"""The table and the picture of one comparison."""
from dataclasses import dataclass
from xml.sax.saxutils import escape


@dataclass
class Row:
    name: str
    cpu: float
    speed: float
    """Megabytes a second of CPU time."""
    records_a_second: float | None = None
    wall: float | None = None
    peak: float | None = None
    records_in: int | None = None
    records_out: int | None = None
    ratio: float | None = None
    """Our speed with one thread over this tool's: above 1, ours is faster."""
    is_ours: bool = False
    is_limit: bool = False


def table(title: str, rows: list[Row]) -> str:
    def cell(value: float | int | None, form: str) -> str:
        return "-" if value is None else format(value, form)

    out = [f"### {title}", "", "| tool | CPU s | MB/s | records/s | wall s | peak MB | records in | out | bibatlas is |",
           "|---|---:|---:|---:|---:|---:|---:|---:|---:|"]
    for row in rows:
        ratio = "-" if row.ratio is None else f"{row.ratio:.2f} x"
        out.append(
            f"| {row.name} | {row.cpu:.3f} | {row.speed:,.1f} | {cell(row.records_a_second, ',.0f')} | {cell(row.wall, '.3f')} | "
            f"{cell(row.peak, ',.0f')} | {cell(row.records_in, ',')} | {cell(row.records_out, ',')} | {ratio} |")
    return "\n".join(out) + "\n"


def picture(charts: list[tuple[str, list[Row]]]) -> str:
    """Bars of MB/s on a logarithmic scale, one chart a format: an SVG that reads on light and dark pages."""
    import math

    bar, left, width, gap = 20, 230, 720, 44
    height = sum(gap + bar * len(rows) for _, rows in charts) + 30
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="system-ui, sans-serif" font-size="12">',
           "<style>text{fill:#57606a}.ours{fill:#0a7d4f}.peer{fill:#8c959f}.limit{fill:none;stroke:#8c959f;stroke-dasharray:3 2}.head{font-weight:600}</style>"]
    top = 0
    for title, rows in charts:
        low = min(row.speed for row in rows) / 2
        span = math.log(max(row.speed for row in rows) / low)
        out.append(f'<text class="head" x="0" y="{top + 28}">{escape(title)}, MB/s of CPU time (logarithmic)</text>')
        top += gap
        for row in rows:
            length = (width - left - 70) * math.log(row.speed / low) / span
            style = "ours" if row.is_ours else "limit" if row.is_limit else "peer"
            out.append(f'<text x="{left - 8}" y="{top + 11}" text-anchor="end">{escape(row.name)}</text>'
                       f'<rect class="{style}" x="{left}" y="{top}" width="{length:.1f}" height="{bar - 6}"/>'
                       f'<text x="{left + length + 6:.1f}" y="{top + 11}">{row.speed:,.1f}</text>')
            top += bar
    return "\n".join(out + ["</svg>", ""])
