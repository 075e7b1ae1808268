"""Runs a command and reads what it cost from the system's own account of the process and its children."""
import os
import signal
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Cost:
    cpu: float
    """Seconds of user and system time, start-up included."""
    wall: float
    peak: float
    """Megabytes (10^6 bytes) of memory at most. What is small can't be told from the parent's own size."""


def run(command: list[str], limit: float, output: Path | None = None) -> Cost | None:
    """The cost of one run; nil where the command fails or takes longer than `limit` seconds."""
    with open(output or os.devnull, "wb") as out, tempfile.TemporaryFile() as said:
        start = time.monotonic()
        child = subprocess.Popen(command, stdout=out, stderr=said, stdin=subprocess.DEVNULL, start_new_session=True)
        previous = signal.signal(signal.SIGALRM, lambda *_: os.killpg(child.pid, signal.SIGKILL))
        signal.setitimer(signal.ITIMER_REAL, limit)
        try:
            _, status, usage = os.wait4(child.pid, 0)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, previous)
        wall = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            return None
    return Cost(cpu=usage.ru_utime + usage.ru_stime, wall=wall, peak=usage.ru_maxrss * 1024 / 1e6)


def median(costs: list[Cost]) -> Cost:
    return Cost(*(statistics.median(getattr(cost, name) for cost in costs) for name in ("cpu", "wall", "peak")))
