"""Writes down which functions a start and the ticks of a countdown run, for the linker.

Both run code that has gone cold. Where it lies side by side, fewer pages and lines are waited for.
"""

import argparse
import collections
import os
import re
import tempfile
import time

import bench


def costs(rehearse, seconds, folder):
    """How many instructions each function runs in a countdown of so long, by its symbol."""
    out = os.path.join(folder, "costs")
    # Hashes are the same each time, so that only ticks tell a long run from a short one.
    terminal = bench.Terminal([
        "env", "SWIFT_DETERMINISTIC_HASHING=1",
        "valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", "--compress-strings=no",
        "--demangle=no", rehearse, "start", "technical", "--now", "--no-question",
        "--sessions", os.path.join(folder, "S")])
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        terminal.read(0.2)
    os.kill(terminal.process, 15)
    while not terminal.ended:
        terminal.read(1)
    os.waitpid(terminal.process, 0)
    os.close(terminal.screen)
    counts, name, is_call = collections.Counter(), None, False
    with open(out) as file:
        for line in file:
            if line.startswith("fn="):
                name = re.sub(r"'\d+$", "", line[3:].strip())
            elif line.startswith("calls="):
                is_call = True
            elif name and line[0] in "0123456789+-*":
                counts[name] += 0 if is_call else int(line.split()[1])
                is_call = False
    return counts


def main():
    parser = argparse.ArgumentParser(prog="Scripts/order", description=__doc__.split("\n")[0])
    parser.add_argument("--rehearse", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--output", required=True, help=argparse.SUPPRESS)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        short, long = (costs(options.rehearse, seconds, folder) for seconds in (15, 27))
    # A dozen ticks more run some functions more often, whatever else differs.
    ticking = {name for name in long if long[name] - short[name] > 10}
    order = sorted(ticking) + sorted(set(short) - ticking)
    with open(options.output, "w") as file:
        file.writelines(name + "\n" for name in order if re.fullmatch(r"[\w.$]+", name))
    print(f"{options.output}: {len(ticking)} functions of a tick, {len(order)} in all")


if __name__ == "__main__":
    main()
