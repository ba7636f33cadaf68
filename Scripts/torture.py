"""Kills sessions with SIGKILL at random instants, and looks for what was lost.

Each session runs in a pseudo-terminal. Notes, marks and phases are typed at random times, and
meanwhile own text is appended to the transcript and saved into it, as a shell and an editor do. The
program is killed in between, while it writes the finished transcript, as soon as that lies beside
the old one, or in the debrief; some sessions are then resumed and killed again. Every note that had
been shown as taken and every own line have to be in the transcript, the lines once each; it has to
be read without a problem: as it was left, once it was closed, and no other file may be left behind.
The exit status is 1 when anything was lost.
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

# What people write into a transcript, around a line that is looked for.
FORMS = ["{}", "\n{}\n", "- {}", "  - {}", "> {}", "\n### {}\n", "<!-- {} -->", "```\n{}\n```",
         "| {} |", "<!--\n{}\n-->", "- [ ] {}"]
# Among the notes of a phase, a section would take those behind it.
SECTION = "\n## {}\n\n```"


class Handwriting:
    """A person who writes into the transcript of a session."""

    def __init__(self, folder, chance):
        self.folder, self.chance, self.lines, self.missed = folder, chance, [], []

    def path(self):
        names = [name for name in os.listdir(self.folder) if name[0] != "."]
        return f"{self.folder}/{names[0]}" if names else None

    def form(self, forms):
        self.lines.append(f"own-{len(self.lines)}-line")
        return self.chance.choice(forms).format(self.lines[-1])

    def append(self):
        """Writes behind what is there, with a line end or without."""
        if not (path := self.path()):
            return
        with open(path, "rb") as file:
            start = "" if file.read().endswith(b"\n") else "\n"
        with open(path, "a", encoding="utf-8") as file:
            file.write(start + self.form([*FORMS, SECTION]) + self.chance.choice(["", "\n"]))
            file.flush()
            # Another file took the name between opening and writing: nobody can find the line there.
            if os.fstat(file.fileno()).st_ino != os.stat(path).st_ino:
                self.missed.append(self.lines[-1])

    def save(self):
        """Puts a new file in place of the old one, with a line more somewhere in its body."""
        if not (path := self.path()):
            return
        with open(path, encoding="utf-8") as file:
            lines = file.read().split("\n")
        # Within a fence a form would close it.
        places = [index for index, line in enumerate(lines) if line.startswith(("#", "- 0:"))]
        lines.insert(self.chance.choice(places[1:]), self.form(FORMS))
        with open(f"{self.folder}/.saving", "w", encoding="utf-8") as file:
            file.write("\n".join(lines))
        os.rename(f"{self.folder}/.saving", path)

    def complaints(self):
        """Own lines that are not in the transcript once each."""
        if not (path := self.path()):
            return [f"lost {line}" for line in self.lines]
        with open(path, encoding="utf-8") as file:
            text = file.read()
        return [f"{text.count(line)} times {line}" for line in self.lines
                if text.count(line) != 1 and not (line in self.missed and text.count(line) == 0)]


class Session:
    """One session in a pseudo-terminal, typed at until it is killed."""

    def __init__(self, command, environment, hand, count=0):
        self.chance, self.hand, self.output, self.count = hand.chance, hand, b"", count
        self.process, self.screen = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
            os.execve(command[0], command, environment)

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
        self.press(b"i")
        # Keys that come at once are a paste, and no paste begins a note.
        if select.select([self.screen], [], [], 0.05)[0]:
            self.take()
        for part in (f"note-{self.count}-{letters}".encode(), b"\r"):
            self.press(part)
            self.read(self.chance.choice([0, 0, 0.01]))

    def go(self):
        """Types until the instant of the kill; returns the kind of instant."""
        self.read(self.chance.uniform(0, 0.15))
        for _ in range(self.chance.randrange(1, 14)):
            if self.chance.random() < 0.2:
                self.hand.append()
            elif self.chance.random() < 0.1:
                # What the program writes between the two halves of a save is the editor's to lose.
                self.read(0.05)
                self.hand.save()
            if self.chance.random() < 0.7:
                self.note()
            else:
                self.press(self.chance.choice([b"n", b"p", b"g", b"s", b"1", b"2", b" ", b"u", b"e"]))
            self.read(self.chance.choice([0, 0.002, 0.02, 0.1]))
        kind = self.chance.choice(["running", "finishing", "renaming", "renaming", "debrief"])
        if kind != "running":
            self.press(b"\x1b")
            self.read(0.15)
            self.press(b"q")
            self.read(0.03)
            self.press(b"y")
            if kind == "renaming":
                self.wait_for_temporary()
            else:
                if self.chance.random() < 0.2:
                    self.hand.append()
                self.read(self.chance.uniform(0, 0.012))
        if kind == "debrief":
            self.read(0.05)
            self.press(b"went well\r")
            self.read(self.chance.uniform(0, 0.01))
        return kind

    def wait_for_temporary(self):
        """Waits until the finished transcript lies beside the old one, and a moment more."""
        path = self.hand.path()
        temporary = path and f"{self.hand.folder}/.{os.path.basename(path)}.tmp"
        end = time.monotonic() + 0.1
        while path and time.monotonic() < end and not os.path.exists(temporary):
            pass
        time.sleep(self.chance.choice([0, 0, 0.0005, 0.002]))

    def kill(self):
        """Kills the program; returns the notes that had been shown as taken."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        while select.select([self.screen], [], [], 0)[0] and self.take():
            pass
        os.close(self.screen)
        return {text.decode() for text in SHOWN.findall(self.output)}


def complaints(rehearse, environment, hand, shown):
    """What is wrong with the one transcript of a folder."""
    files = [name for name in os.listdir(hand.folder) if name.endswith(".md") and name[0] != "."]
    if not files:
        return ["there is no transcript"] if shown else []
    run = subprocess.run([rehearse, "show", "last", "--json", "--sessions", hand.folder],
                         capture_output=True, text=True, env=environment, check=False)
    if run.returncode != 0:
        return [f"show: {run.returncode} {run.stderr.strip()}"]
    there = {note.get("text") for note in json.loads(run.stdout)["notes"]}
    return [f"lost {text}" for text in sorted(shown - there)] + hand.complaints()


def closing(rehearse, environment, folder):
    """Closes the session, and says what is not as it has to be then."""
    subprocess.run([rehearse, "resume", "--close", "--sessions", folder], env=environment,
                   capture_output=True, check=False)
    wrong = []
    for name in os.listdir(folder):
        if not name.endswith(".md") or name[0] == ".":
            wrong.append(f"left behind: {name}")
            continue
        with open(f"{folder}/{name}", encoding="utf-8") as file:
            if "\noutcome: running\n" in file.read():
                wrong.append("it is running for good")
        run = subprocess.run([rehearse, "check", f"{folder}/{name}"], env=environment,
                             capture_output=True, text=True, check=False)
        if run.returncode != 0:
            wrong.append(f"check: {run.stdout.strip()}")
    return wrong


def torture(rehearse, seed):
    """Runs and kills one session; returns the kinds of instant, the notes shown, what is wrong."""
    root = tempfile.mkdtemp(prefix="rehearse-torture-")
    folder = f"{root}/Sessions"
    environment = {"HOME": root, "TERM": "xterm-256color", "LANG": "C.UTF-8"}
    os.mkdir(folder)
    hand = Handwriting(folder, random.Random(seed))
    command = [rehearse, "start", "leadership", "--now", "--no-question", "--sessions", folder]
    shown, wrong, kinds, count = set(), [], [], 0
    try:
        for _ in range(hand.chance.choice([1, 1, 2, 3])):
            session = Session(command, environment, hand, count)
            kinds.append(session.go())
            shown |= session.kill()
            wrong += complaints(rehearse, environment, hand, shown)
            command, count = [rehearse, "resume", "--sessions", folder], session.count
        wrong += closing(rehearse, environment, folder)
        wrong += complaints(rehearse, environment, hand, shown)
        return kinds, len(shown), len(hand.lines), wrong
    finally:
        shutil.rmtree(root, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(prog="Scripts/torture", description=__doc__)
    parser.add_argument("--rehearse", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--sessions", type=int, default=500, help="how many sessions (500)")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    options = parser.parse_args()
    kinds, notes, lines, failures = collections.Counter(), 0, 0, 0
    seeds = [options.seed + index for index in range(options.sessions)]
    with concurrent.futures.ProcessPoolExecutor(8) as pool:
        runs = pool.map(torture, [options.rehearse] * len(seeds), seeds)
        for seed, (killed, shown, own, wrong) in zip(seeds, runs):
            kinds.update(killed)
            notes, lines = notes + shown, lines + own
            failures += bool(wrong)
            for line in wrong:
                print(f"seed {seed}, killed {', '.join(killed)}: {line}")
    where = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    print(f"{options.sessions} sessions killed ({where}); {notes} notes had been shown as taken, "
          f"{lines} own lines written; "
          f"{failures} sessions with something lost or left (seed {options.seed})")
    sys.exit(failures > 0)


main()
