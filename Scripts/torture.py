"""Kills sessions with SIGKILL at random instants, and looks for notes that were lost.

Each session runs in a pseudo-terminal. Notes, marks and phases are typed at random times; the
program is killed in between, while it writes the finished transcript, or in the debrief. Every note
that had been shown as taken has to be in the transcript, which has to be read without a problem: as
it was left, once it was closed, and no other file may be left behind. The exit status is 1 when
anything was lost.
"""

import argparse
import collections
import concurrent.futures
import fcntl
import json
import os
import pty
import random
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

# Between the stamp of a note and its text the screen sends colours and moves at most.
BETWEEN = rb"(?:\x1b\[[0-9;]*[A-Za-z]|\x1b\(B|[ \x0f])*"
SHOWN = re.compile(rb"\d:\d\d" + BETWEEN + rb"(note-\d+-[a-z]+)")


class Session:
    """One session in a pseudo-terminal, typed at until it is killed."""

    def __init__(self, rehearse, folder, environment, chance):
        self.chance, self.output, self.count = chance, b"", 0
        self.process, self.screen = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
            os.execve(rehearse, [rehearse, "start", "leadership", "--sessions", folder], environment)

    def read(self, seconds):
        """Takes in what the program shows within the time."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if not select.select([self.screen], [], [], left)[0] or not self.take():
                return

    def take(self):
        try:
            data = os.read(self.screen, 1 << 16)
        except OSError:
            return False
        self.output += data
        return bool(data)

    def press(self, keys):
        try:
            os.write(self.screen, keys)
        except OSError:
            pass  # killed already

    def note(self):
        self.count += 1
        letters = "".join(self.chance.choices("abcdefghij", k=self.chance.choice([3, 8, 40])))
        for part in (b"i", f"note-{self.count}-{letters}".encode(), b"\r"):
            self.press(part)
            self.read(self.chance.choice([0, 0, 0.01]))

    def go(self):
        """Types until the instant of the kill; returns the kind of instant."""
        self.read(self.chance.uniform(0, 0.15))
        for _ in range(self.chance.randrange(1, 14)):
            if self.chance.random() < 0.7:
                self.note()
            else:
                self.press(self.chance.choice([b"n", b"p", b"g", b"s", b"1", b"2", b" ", b"u", b"e"]))
            self.read(self.chance.choice([0, 0.002, 0.02, 0.1]))
        kind = self.chance.choice(["running", "finishing", "finishing", "debrief"])
        if kind != "running":
            self.press(b"q")
            self.read(0.03)
            self.press(b"y")
            self.read(self.chance.uniform(0, 0.012))
        if kind == "debrief":
            self.read(0.05)
            self.press(b"went well\r")
            self.read(self.chance.uniform(0, 0.01))
        return kind

    def kill(self):
        """Kills the program; returns the notes that had been shown as taken."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        while select.select([self.screen], [], [], 0)[0] and self.take():
            pass
        os.close(self.screen)
        return {text.decode() for text in SHOWN.findall(self.output)}


def complaints(rehearse, folder, environment, shown):
    """What is wrong with the one transcript of a folder."""
    files = [name for name in os.listdir(folder) if name.endswith(".md") and name[0] != "."]
    if not files:
        return ["there is no transcript"] if shown else []
    run = subprocess.run([rehearse, "show", "last", "--json", "--sessions", folder],
                         capture_output=True, text=True, env=environment, check=False)
    if run.returncode != 0:
        return [f"show: {run.returncode} {run.stderr.strip()}"]
    there = {note.get("text") for note in json.loads(run.stdout)["notes"]}
    return [f"lost {text}" for text in sorted(shown - there)]


def torture(rehearse, seed):
    """Runs and kills one session; returns the kind of instant, the notes shown, what is wrong."""
    root = tempfile.mkdtemp(prefix="rehearse-torture-")
    folder = f"{root}/Sessions"
    environment = {"HOME": root, "TERM": "xterm-256color", "LANG": "C.UTF-8"}
    os.mkdir(folder)
    try:
        session = Session(rehearse, folder, environment, random.Random(seed))
        kind = session.go()
        shown = session.kill()
        wrong = complaints(rehearse, folder, environment, shown)
        subprocess.run([rehearse, "resume", "--close", "--sessions", folder], env=environment,
                       capture_output=True, check=False)
        wrong += complaints(rehearse, folder, environment, shown)
        wrong += [f"left behind: {name}" for name in os.listdir(folder)
                  if not name.endswith(".md") or name[0] == "."]
        return kind, len(shown), wrong
    finally:
        shutil.rmtree(root, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(prog="Scripts/torture", description=__doc__)
    parser.add_argument("--rehearse", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--sessions", type=int, default=500, help="how many sessions (500)")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    options = parser.parse_args()
    kinds, notes, failures = collections.Counter(), 0, 0
    seeds = [options.seed + index for index in range(options.sessions)]
    with concurrent.futures.ProcessPoolExecutor(8) as pool:
        runs = pool.map(torture, [options.rehearse] * len(seeds), seeds)
        for seed, (kind, shown, wrong) in zip(seeds, runs):
            kinds[kind] += 1
            notes += shown
            failures += bool(wrong)
            for line in wrong:
                print(f"seed {seed}, killed {kind}: {line}")
    where = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    print(f"{options.sessions} sessions killed ({where}); {notes} notes had been shown as taken; "
          f"{failures} sessions with something lost or left (seed {options.seed})")
    sys.exit(failures > 0)


main()
