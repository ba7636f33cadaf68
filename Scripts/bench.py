"""Measures rehearse in pseudo-terminals, against tty-clock, cmark-gfm, cat, rg and timew in the same run.

The table gives medians unless it says otherwise. A figure that misses its target is only printed.
"""

import argparse
import datetime
import fcntl
import os
import pty
import random
import re
import select
import shlex
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

# What sets the title, or asks the terminal something: no cell changes.
UNSEEN = re.compile(rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[2[23];2t")
QUIET = 0.15  # a first frame is complete when nothing has come for so long, in seconds


class Terminal:
    """A program in a pseudo-terminal of its own."""

    def __init__(self, command, columns=120, rows=40):
        read_end, write_end = os.pipe()
        self.process, self.screen = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.environ.update(TERM="xterm-256color", LANG="C.UTF-8")
            os.environ.pop("NO_COLOR", None)
            os.write(write_end, struct.pack("d", time.monotonic()))
            try:
                os.execvp(command[0], command)
            except OSError:
                os._exit(127)
        os.close(write_end)
        self.started = struct.unpack("d", os.read(read_end, 8))[0]
        os.close(read_end)
        self.ended = False

    def read(self, timeout):
        """Returns what comes first within the time (bytes, and when), or nothing."""
        if self.ended or not select.select([self.screen], [], [], max(0, timeout))[0]:
            return b"", time.monotonic()
        now = time.monotonic()
        try:
            data = os.read(self.screen, 1 << 16)
        except OSError:
            data = b""
        self.ended = not data
        return data, now

    def settle(self):
        """Reads until the program has gone quiet; returns when the last byte that changes a cell came,
        and how many came."""
        data, last = self.read(5)
        total = len(data)
        while data:
            data, now = self.read(QUIET)
            total += len(data)
            if UNSEEN.sub(b"", data):
                last = now
        return last, total

    def usage(self):
        """CPU seconds, voluntary context switches of all threads, and peak memory in MiB."""
        cpu = switches = 0
        for thread in os.listdir(f"/proc/{self.process}/task"):
            folder = f"/proc/{self.process}/task/{thread}"
            with open(f"{folder}/schedstat") as file:
                cpu += int(file.read().split()[0])
            switches += int(self.field(f"{folder}/status", "voluntary_ctxt_switches:"))
        peak = int(self.field(f"/proc/{self.process}/status", "VmHWM:"))
        return cpu / 1e9, switches, peak / 1024

    @staticmethod
    def field(path, name):
        with open(path) as file:
            return next(line.split()[1] for line in file if line.startswith(name))

    def close(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.screen)


def first_frames(commands, runs):
    """Milliseconds from the start of each program to the last byte of its first frame."""
    times = [[] for _ in commands]
    for _ in range(runs):
        for command, list_ in zip(commands, times):
            terminal = Terminal(command)
            last, total = terminal.settle()
            if total and not terminal.ended:
                list_.append((last - terminal.started) * 1000)
            terminal.close()
    return [statistics.median(list_) if list_ else None for list_ in times]


def countdowns(commands, seconds):
    """Bytes, CPU milliseconds and wake-ups a second, and peak MiB, side by side for so long."""
    terminals = []
    for command in commands:
        # Apart from each other, as who wakes up right behind another one finds the caches warm.
        time.sleep(1 / len(commands))
        terminals.append(Terminal(command))
    for terminal in terminals:
        terminal.settle()
    time.sleep(1)
    for terminal in terminals:
        terminal.settle()
    before = [None if terminal.ended else terminal.usage() for terminal in terminals]
    start, counts = time.monotonic(), [0] * len(terminals)
    while (left := start + seconds - time.monotonic()) > 0:
        open_ = [terminal.screen for terminal in terminals if not terminal.ended]
        ready = select.select(open_, [], [], left)[0]
        for index, terminal in enumerate(terminals):
            if terminal.screen in ready:
                counts[index] += len(terminal.read(0)[0])
    rows = []
    for terminal, old, count in zip(terminals, before, counts):
        if terminal.ended or old is None:
            rows.append([None] * 4)
        else:
            cpu, switches, peak = terminal.usage()
            rows.append([count / seconds, (cpu - old[0]) * 1000 / seconds,
                         (switches - old[1]) / seconds, peak])
        terminal.close()
    return rows


def key_latency(command, keys, count):
    """The 99th percentile and the median of milliseconds from a key to the answer, at 200×60."""
    terminal = Terminal(command, columns=200, rows=60)
    terminal.settle()
    times = []
    for index in range(count):
        time.sleep(random.uniform(0.005, 0.03))
        while terminal.read(0)[0]:
            pass
        sent = time.monotonic()
        os.write(terminal.screen, keys[index % len(keys)].encode())
        data, now = terminal.read(1)
        if not data:
            break
        times.append((now - sent) * 1000)
    terminal.close()
    if len(times) < count:
        return None, None
    return statistics.quantiles(times, n=100)[98], statistics.median(times)


def hook_start(rehearse, runs):
    """Milliseconds that starting a hook adds to the change of a phase, by the median of each.

    At most 16 hooks run at once, hence sessions of a few keys, with and without a hook in turn.
    """
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    times = {False: [], True: []}
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        os.makedirs(os.path.join(folder, "rehearse"))
        hook = os.path.join(folder, "rehearse", "on-phase")
        with open(hook, "w") as file:
            file.write("#!/bin/true\n")
        command = ["env", f"XDG_CONFIG_HOME={folder}", rehearse, "start", "technical", "--now",
                   "--no-question", "--sessions", os.path.join(folder, "S")]
        for run in range(runs):
            for has_hook in (False, True):
                os.chmod(hook, 0o755 if has_hook else 0o644)
                times[has_hook].append(key_latency(command, "np", 12)[1])
    if None in times[False] + times[True]:
        return None
    return max(0, statistics.median(times[True]) - statistics.median(times[False]))


def watched(rehearse, start, clock, seconds, keys, presses):
    """What watching a session costs whoever watches, and the session; and how late a key is seen.

    Returns the rows of a session nobody watches, a watched one, the candidate's and the interviewer's
    screens and the clock; and the 99th percentile of milliseconds from a key in the session to the
    changed cell on the interviewer's screen, which the disk is part of.
    """
    with tempfile.TemporaryDirectory() as alone, tempfile.TemporaryDirectory() as seen:
        watch = [rehearse, "watch", seen]
        interviewer = [*watch, "--as", "interviewer"]
        rows = countdowns([[*start, "--sessions", alone], [*start, "--sessions", seen], watch,
                           interviewer, clock], seconds)
    with tempfile.TemporaryDirectory() as seen:
        session = Terminal([*start, "--sessions", seen])
        session.settle()
        watcher = Terminal(interviewer[:2] + [seen] + interviewer[3:])
        watcher.settle()
        times = []
        for index in range(presses):
            time.sleep(random.uniform(0.005, 0.03))
            for terminal in (session, watcher):
                while terminal.read(0)[0]:
                    pass
            sent = time.monotonic()
            os.write(session.screen, keys[index % len(keys)].encode())
            data, now = watcher.read(1)
            if not data:
                break
            times.append((now - sent) * 1000)
        session.close()
        watcher.close()
    late = statistics.quantiles(times, n=100)[98] if len(times) == presses else None
    return rows, late


def drift(rehearse, minutes, speed):
    """Milliseconds between the end of a session of so many minutes and its deadline.

    The first line comes when the clock starts. The last one comes when the end is on the disk, hence
    a disk in memory.
    """
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        command = [rehearse, "start", "technical", "--plain", "--auto-advance",
                   "--total", f"{minutes}m", "--speed", str(speed), "--sessions", folder]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            begin = end = None
            for line in process.stdout:
                now = time.monotonic()
                begin = begin or now
                if line.endswith(b" complete\n"):
                    end = now
                    process.stdin.close()  # else the debrief waits for its answers
    return None if end is None else abs(end - begin - minutes * 60 / speed) * 1000


SECTION = """
## Topic {0}: designing a service that keeps {0} million keys

Interviewers look for *clear* structure, `numbers` and **trade-offs**; see [the notes](notes.md#{0}).
State what you assume, then say what it costs, and come back to it when the load grows tenfold.

| decision | good for | costs |
|---|---|---|
| sharding by key | even load | joins across shards |
| a queue in front | bursts | latency of {0} ms |

- What is the ratio of reads to writes?
  - Which of the two may be stale, and for how long?
- What happens when a zone is lost?

> Think aloud, and leave room for questions.

**Answer Structure {0}:**

1. **Clarifying Questions (30 seconds)**
   - Scale, users and what may fail
2. **High-Level Approach (2 minutes)**
   - Components and the path of one request
3. **Detailed Design (3-4 minutes)**
   - Data model, indexes and growth
4. **Wrap-up (~1 min)**
"""


def big_reference(path, size):
    with open(path, "w") as file:
        file.write("---\ntitle: A long reference\nlevel: L6\n---\n\n# A long reference\n")
        number = 0
        while file.tell() < size:
            number += 1
            file.write(SECTION.format(number))


def durations(commands, runs):
    """Milliseconds each command takes to its end, the runs taken in turn."""
    times = [[] for _ in commands]
    for _ in range(runs):
        for command, list_ in zip(commands, times):
            start = time.monotonic()
            status = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                    stderr=subprocess.DEVNULL).returncode
            if status in (0, 1):
                list_.append((time.monotonic() - start) * 1000)
    return [statistics.median(list_) if list_ else None for list_ in times]


def transcripts(count, folder):
    """Makes up a history; returns the paths of its files."""
    script = os.path.join(os.path.dirname(os.path.realpath(__file__)), "make-history")
    subprocess.run([sys.executable, script, str(count), folder], check=True)
    return [entry.path for entry in os.scandir(folder)]


def with_front_matter(files, folder, lines):
    """Copies transcripts with lines in place of their scores, as people write them by hand."""
    os.makedirs(folder)
    for path in files:
        with open(path) as file:
            front, body = file.read().split("\n---\n", 1)
        front = re.sub(r"\n(scores|evidence):(\n  .*)+", "", front)
        with open(os.path.join(folder, os.path.basename(path)), "w") as file:
            file.write(f"{front}\n{lines}---\n{body}")


# Scores of several lines, which the fast reader knows; a list of texts over lines, which it does not.
SCORES = "scores:\n  overall: hire\n  depth: 3\n  clarity: 4\n"
UNKNOWN = "rubric:\n  depth:\n    - 3 # of five\n    - 4\n"


def intervals(count, folder):
    """Writes so many intervals of two hours each into a database of timewarrior."""
    data = os.path.join(folder, "data")
    os.makedirs(data)
    open(os.path.join(folder, "timewarrior.cfg"), "w").close()
    day = datetime.datetime(2020, 1, 1)
    for number in range(count):
        start = day + datetime.timedelta(hours=4 * number)
        end = start + datetime.timedelta(hours=2)
        with open(os.path.join(data, f"{start:%Y-%m}.data"), "a") as file:
            file.write(f"inc {start:%Y%m%dT%H%M%SZ} - {end:%Y%m%dT%H%M%SZ} # rehearsing\n")


def peak(command):
    """Peak memory of a command in MiB, at least that of this program."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    return os.wait4(process.pid, 0)[2].ru_maxrss / 1024


def reviews(rehearse, count):
    """Rows about statistics over so many transcripts, and over ten times as many."""
    with tempfile.TemporaryDirectory() as folder:
        few, many, scored, unknown = (
            os.path.join(folder, name) for name in ("few", "many", "scored", "unknown"))
        files = transcripts(count, few)
        with_front_matter(files, scored, SCORES)
        with_front_matter(files, unknown, UNKNOWN)
        transcripts(count * 10, many)
        intervals(count, os.path.join(folder, "timew"))
        os.environ["TIMEWARRIORDB"] = os.path.join(folder, "timew")
        os.sync()  # what is still to be written would disturb
        stats = [[rehearse, "stats", "--sessions", path] for path in (few, many, scored, unknown)]
        # Once for nothing, so that all is in memory.
        durations([*stats, ["cat", *files]], 1)
        plain, own, odd = durations([stats[0], stats[2], stats[3]], 11)
        ours, cat, timew = durations([stats[0], ["cat", *files], ["timew", "summary", ":all"]], 11)
        memory = peak(stats[0])
        tenfold, = durations([stats[1]], 5)
        coach, again = durations(
            [[rehearse, "coach", "--sessions", few], [rehearse, "stats", "--sessions", few]], 11)
    return [
        (f"stats over {count} transcripts, against cat", ours, cat, "ms", "1.0 ×", 1, True),
        ("the same, against timew over as many intervals", ours, timew, "ms", "", float("inf"), True),
        (f"stats over {count * 10}, against {count}", tenfold, ours, "ms", "10.5 ×", 10.5, True),
        (f"coach over {count}, against stats", coach, again, "ms", "2.0 ×", 2, True),
        ("scores of several lines, against none", own, plain, "ms", "1.2 ×", 1.2, True),
        ("a key that is not scanned, against none", odd, plain, "ms", "", float("inf"), True),
        (f"peak memory of stats over {count}", memory, None, "MiB", "64 MiB", 64, False),
    ]


RARE, COMMON = "pterodactyl", "the"


def looking_back(rehearse, count):
    """Rows about commands that go through so many transcripts, against peers on the same files."""
    with tempfile.TemporaryDirectory() as folder:
        many, few = (os.path.join(folder, name) for name in ("many", "few"))
        files = transcripts(count, many)
        transcripts(count // 10, few)
        for path in files[:3]:
            with open(path) as file:
                text = file.read()
            with open(path, "w") as file:
                file.write(text.replace("\n## 2. ", f"\n- 0:59 a {RARE}\n\n## 2. ", 1))
        os.sync()  # what is still to be written would disturb
        def ours(*words, sessions=many):
            return [rehearse, *words, "--sessions", sessions]
        pairs = [
            (ours("search", RARE), ["rg", "-N", RARE, many]),
            (ours("search", COMMON), ["rg", "-N", COMMON, many]),
            (ours("log", "--json"), ["cat", *files]), (ours("export"), ["cat", *files]),
            (ours("report", "--all"), ours("report", "--all", sessions=few)),
        ]
        durations([command for pair in pairs for command in pair], 1)  # so that all is in memory
        rare, common, log, export, report = (durations(pair, 7) for pair in pairs)
    return [
        (f"search of a rare word, {count} transcripts, against rg", *rare, "ms", "2 ×", 2, True),
        ("search of a common word, against rg", *common, "ms", "4 ×", 4, True),
        (f"log --json over {count}, against cat", *log, "ms", "2 ×", 2, True),
        (f"export over {count}, against cat", *export, "ms", "2 ×", 2, True),
        (f"report --all over {count}, against {count // 10}", *report, "ms", "10.5 ×", 10.5, True),
        ("the same by itself", report[0], None, "ms", "3000 ms", 3000, False),
    ]


def homes(rehearse, count, runs):
    """A row about the home screen with its next step, against the same with `next_step: off`."""
    with tempfile.TemporaryDirectory() as folder:
        sessions = os.path.join(folder, "sessions")
        transcripts(count, sessions)
        commands = []
        for name, words in (("on", ""), ("off", "next_step: off\n")):
            settings = os.path.join(folder, name, "rehearse")
            os.makedirs(settings)
            with open(os.path.join(settings, "settings.yaml"), "w") as file:
                file.write(f"sessions: {sessions}\n{words}")
            commands.append(["env", f"XDG_CONFIG_HOME={os.path.join(folder, name)}", rehearse])
        with_step, without = first_frames(commands, runs)
    return [(f"home screen over {count} transcripts, against next_step: off", with_step, without,
             "ms", "1.3 ×", 1.3, True)]


def completions(rehearse, count, runs):
    """Rows about how long a shell waits for what completes a word, over so many transcripts."""
    with tempfile.TemporaryDirectory() as folder:
        transcripts(count, folder)
        kinds = ["sessions", "structures", "levels", "tags"]
        commands = [[rehearse, "candidates", kind, "--sessions", folder] for kind in kinds]
        durations(commands, 1)  # once for nothing, so that all is in memory
        times = durations(commands, runs)
    return [(f"completing {kind} over {count} transcripts", time, None, "ms", "50 ms", 50, False)
            for kind, time in zip(kinds, times)]


def show(rows):
    """Prints what, rehearse, peer, ratio and target, as columns."""
    def figure(value, unit):
        return "–" if value is None else f"{value:.3g} {unit}".strip() if value < 100 \
            else f"{value:.0f} {unit}".strip()

    lines = [["what", "rehearse", "peer", "ratio", "target", ""]]
    for what, ours, theirs, unit, target, limit, peer in rows:
        ratio = ours / theirs if ours is not None and theirs else None
        reached = ratio if peer else ours
        lines.append([what, figure(ours, unit), figure(theirs, unit), figure(ratio, ""), target,
                      "" if reached is None or reached <= limit else "missed"])
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())


def main():
    parser = argparse.ArgumentParser(prog="Scripts/bench", description=__doc__.split("\n")[0])
    parser.add_argument("--rehearse", default="rehearse", help=argparse.SUPPRESS)
    parser.add_argument("--arguments",
                        default="start technical --now --no-question --sessions {folder}",
                        help="arguments that start a countdown (default: %(default)s)")
    parser.add_argument("--clock", default="tty-clock -s -c", help="the peer (default: %(default)s)")
    parser.add_argument("--keys", default="1",
                        help="keys that each change a cell, in turn (default: %(default)s)")
    parser.add_argument("--runs", type=int, default=21, help="starts of each (default: %(default)s)")
    parser.add_argument("--seconds", type=float, default=20,
                        help="how long to watch the countdown (default: %(default)s)")
    parser.add_argument("--presses", type=int, default=500,
                        help="how many keys to press (default: %(default)s)")
    parser.add_argument("--megabytes", type=float, default=10,
                        help="size of the reference to check (default: %(default)s)")
    parser.add_argument("--minutes", type=int, default=60,
                        help="length of the session that is timed, run 60 times as fast; "
                             "0 for none (default: %(default)s)")
    parser.add_argument("--transcripts", type=int, default=10_000,
                        help="how many to make statistics of, and then of ten times as many; "
                             "0 for none (default: %(default)s)")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        arguments = options.arguments.format(folder=shlex.quote(folder))
        ours = [options.rehearse, *shlex.split(arguments)]
        clock = shlex.split(options.clock)
        start = [options.rehearse, "start", "technical", "--sessions", folder]
        frame, peer, ready, asked, late_asked = first_frames(
            [ours, clock, [*start, "--no-question"], start, [*start, "--now"]], options.runs)
        running = countdowns([ours, clock], options.seconds)
        p99, median = key_latency(ours, options.keys, options.presses)
        (alone, seen, candidate, interviewer, timer), late_key = watched(
            options.rehearse, [*start[:3], "--now", "--no-question"], clock, options.seconds,
            options.keys, options.presses)
        reference = os.path.join(folder, "reference.md")
        big_reference(reference, options.megabytes * 1e6)
        hooked = hook_start(options.rehearse, max(1, options.runs // 2))
        late = drift(options.rehearse, options.minutes, 60) if options.minutes else None
        check = durations([[options.rehearse, "check", reference],
                           ["cmark-gfm", "--extension", "table", reference]], 5)

    reviewed = reviews(options.rehearse, options.transcripts) if options.transcripts else []
    looked = looking_back(options.rehearse, options.transcripts) if options.transcripts else []
    opened = homes(options.rehearse, options.transcripts, options.runs) \
        if options.transcripts else []
    completed = completions(options.rehearse, 1000, options.runs)
    both = list(zip(*running))
    size = f"check of {options.megabytes:g} MB, against cmark-gfm"
    print(f"Countdowns at 120×40 against “{options.clock}”: {options.runs} starts, "
          f"{options.seconds:g} s side by side; {options.presses} keys.\n")
    show([
        ("start to first full frame, session", frame, peer, "ms", "1.2 ×", 1.2, True),
        ("start to first full frame, ready screen", ready, peer, "ms", "1.2 ×", 1.2, True),
        ("start to its question, ready screen", asked, None, "ms", "", float("inf"), False),
        ("start to its question, session", late_asked, None, "ms", "", float("inf"), False),
        ("bytes a second", *both[0], "B", "1.0 ×", 1, True),
        ("CPU time a second", *both[1], "ms", "1.25 ×", 1.25, True),
        ("wake-ups a second", *both[2], "", "1", 1, False),
        ("peak memory", *both[3], "MiB", "16 MiB", 16, False),
        # Its digits are as large as the terminal lets them be, here three times as tall as the peer's.
        ("bytes a second, candidate's screen", candidate[0], timer[0], "B", "", float("inf"), True),
        ("CPU time a second, candidate's screen", candidate[1], timer[1], "ms", "1.25 ×", 1.25, True),
        ("wake-ups a second, candidate's screen", candidate[2], timer[2], "", "1", 1, False),
        ("bytes a second, interviewer's screen", interviewer[0], timer[0], "B", "1.0 ×", 1, True),
        ("CPU time a second, interviewer's screen", interviewer[1], timer[1], "ms", "1.25 ×", 1.25,
         True),
        ("CPU time a second, watched against alone", seen[1], alone[1], "ms", "1.0 ×", 1.05, True),
        ("key in the session to the watcher, p99", late_key, None, "ms", "100 ms", 100, False),
        ("key to changed cell at 200×60, p99", p99, None, "ms", "5 ms", 5, False),
        ("key to changed cell at 200×60, median", median, None, "ms", "", float("inf"), False),
        ("start of a hook, in the loop", hooked, None, "ms", "1 ms", 1, False),
        (f"end of {options.minutes} minutes at speed 60, off by", late, None, "ms", "5 ms", 5, False),
        (size, *check, "ms", "1.5 ×", 1.5, True),
        *reviewed,
        *looked,
        *opened,
        *completed,
    ])


if __name__ == "__main__":
    sys.exit(main())
