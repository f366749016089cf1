#!/usr/bin/env python3
"""Measures the finder beside fzf on the same names: from the key to the last byte of the answer.

    Benchmarks/finder.py INMAEK STORE LIST [ROUNDS]

STORE and LIST are what FinderBench makes. Both programs run in a pseudo-terminal of 100 by 30 and are
typed the same queries, a character at a time, each from an empty field. The finder answers twice: with
what fits by the first way by which anything does (as it was typed, by keyboard or sound, misspelt), and, once no
key came for a while, with what fits by the others; the second is told apart, as fzf looks for nothing of the
kind. Figures hold for the machine and the load they were taken on. What fails is a name that `fzf --filter --exact` finds and the finder
does not: the status is 1 then.
"""
import fcntl
import json
import os
import pty
import select
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time

QUERIES = [
    "김민서", "이재용", "박ㅈㅎ", "ㄱㅎㅅ", "한빛전자", "최태오", "솔빛바이", "정하", "르네 크", "lee jae", "rlaalstj", "brai",
    "강다온", "가온 사장",
]
FOUND_BY_BOTH = ["김민서", "재용", "한빛", "로봇", "크로네", "strand", "inc"]
# Longer than either takes from what it shows at once to what it found; a first byte may take longer.
QUIET = 0.5
PATIENCE = 10
# Between the bytes of one frame less time passes, and more before the finder's second.
BREAK = 0.06


class Terminal:
    """A program in a pseudo-terminal."""

    def __init__(self, command, environment):
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], command, dict(os.environ, TERM="xterm-256color", **environment))
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        os.kill(self.pid, signal.SIGWINCH)

    def frame(self, begin=None, quiet=QUIET, awaited=False):
        """Reads until nothing comes for a while: milliseconds to the last byte of the first frame and of
        all, and all bytes."""
        begin = last = begin or time.perf_counter()
        first = None
        read = b""
        while select.select([self.descriptor], [], [], quiet if read or not awaited else PATIENCE)[0]:
            try:
                part = os.read(self.descriptor, 1 << 16)
            except OSError:
                break
            if not part:
                break
            now = time.perf_counter()
            if read and first is None and now - last > BREAK:
                first = last
            last = now
            read += part
        return ((first or last) - begin) * 1000, (last - begin) * 1000, read

    def wait(self, words, limit=120):
        """Reads until some words were on the screen."""
        read, end = b"", time.perf_counter() + limit
        while words not in read:
            if time.perf_counter() > end:
                sys.exit(f"{words.decode()} never came: {read[-300:]!r}")
            read += self.frame(quiet=0.1)[2]

    def press(self, keys):
        begin = time.perf_counter()
        os.write(self.descriptor, keys.encode())
        return self.frame(begin, awaited=True)[:2]

    def memory(self):
        """Kibibytes in memory, and those of them that are no file's."""
        with open(f"/proc/{self.pid}/status") as lines:
            fields = dict(line.split(":", 1) for line in lines)
        return tuple(int(fields[name].split()[0]) for name in ("VmRSS", "RssAnon"))

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.descriptor)


def finder(program, store):
    terminal = Terminal([program, "browse", "--store", store], {"LC_ALL": "C.UTF-8"})
    terminal.frame(quiet=1)
    terminal.press("\x10")
    return terminal, "\x1b", "\x10"


def fzf(count, path):
    terminal = Terminal(["sh", "-c", f"exec fzf --exact <'{path}'"], {"LC_ALL": "C.UTF-8"})
    terminal.wait(f"{count}/{count}".encode())
    terminal.frame()
    return terminal, "\x15", ""


def typed(start, rounds):
    """Times of the very first key of a session, of the first of a query, and of those after it, each to
    the first frame and to the last byte."""
    times = {what: ([], []) for what in ("first of all", "first of a query", "further")}
    memory = (0, 0)
    for round in range(rounds):
        terminal, clear, again = start()
        for index, query in enumerate(QUERIES[round % len(QUERIES):] + QUERIES[:round % len(QUERIES)]):
            for place, letter in enumerate(query):
                what = "further" if place else "first of a query" if index else "first of all"
                for list, took in zip(times[what], terminal.press(letter)):
                    list.append(took)
            terminal.press(clear)
            if again:
                terminal.press(again)
        memory = max(memory, terminal.memory())
        terminal.end()
    return times, memory


def at(times, share):
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def show(name, times, place):
    for what, lists in times.items():
        list = lists[place]
        print(
            f"{name + ', ' + what:<52} {at(list, .5):9.1f} {at(list, .99):9.1f} {max(list):9.1f}  ({len(list)})",
            flush=True)


def lacking(program, store, path):
    """How many names `fzf --filter --exact` finds that the finder doesn't."""
    missing = 0
    for query in FOUND_BY_BOTH:
        with open(path) as names:
            wanted = subprocess.run(
                ["fzf", "--filter", query, "--exact"], stdin=names, capture_output=True, text=True)
        found = subprocess.run(
            [program, "search", query, "--store", store, "--limit", "2000000", "--json"],
            capture_output=True, text=True)
        named = {json.loads(line)["name"] for line in found.stdout.splitlines()}
        lost = set(wanted.stdout.splitlines()) - named
        if lost:
            print(f"{query}: not found: {', '.join(sorted(lost)[:5])} and {len(lost)} in all")
        missing += len(lost)
    return missing


def main():
    program, store, path = sys.argv[1:4]
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 2
    with open(path) as names:
        count = sum(1 for _ in names)
    print(f"\n{'milliseconds from key to frame, ' + format(count, ',') + ' names':<52} {'median':>9} {'p99':>9} {'max':>9}  (keys)")
    ours, memory = typed(lambda: finder(program, store), rounds)
    show("the finder", ours, 0)
    show("the finder with what is alike", ours, 1)
    print(f"in memory {memory[0] / 1024:.0f} MB, {memory[1] / 1024:.0f} MB of it no file's")
    if not shutil.which("fzf"):
        print("no fzf on the PATH to compare with: apt install fzf")
        return 0
    theirs, _ = typed(lambda: fzf(count, path), rounds)
    show("fzf", theirs, 1)
    for what in ours:
        ratio = [at(theirs[what][1], share) / at(ours[what][0], share) for share in (.5, .99)]
        print(f"{'fzf to the finder, ' + what:<52} {ratio[0]:8.1f}x {ratio[1]:8.1f}x")
    missing = lacking(program, store, path)
    print(f"names that fzf --filter --exact finds and the finder doesn't: {missing}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
