#!/usr/bin/env python3
"""What the command tells while it runs, and how it ends: progress, dry runs, strict runs, signals, closed pipes.

usage: progress_test.py PRESSBOX
"""
import json, os, pathlib, pty, re, select, signal, sqlite3, subprocess, sys, tempfile, time, unittest

COMMAND = os.path.abspath(sys.argv.pop(1))
PATIENCE = 120  # seconds until a test gives up; under the sanitizers everything is slow


def article(number):
    return json.dumps({"id": f"a{number}", "date": "2024-03-16", "text": f"Leeds United beat Hull City {number % 7 + 1}-0 on Saturday."}) + "\n"


def command(*arguments, **options):
    options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    return subprocess.Popen([COMMAND, *map(str, arguments)], **options)


def run(*arguments, **options):
    process = command(*arguments, **options)
    out, err = process.communicate(timeout=PATIENCE)
    return process.returncode, (out or b"").decode(), (err or b"").decode()


def on_terminal(*arguments, stdout=subprocess.DEVNULL, term="xterm"):
    """Runs with standard error on a terminal; stdout=None: standard output too. Returns the code and what was shown."""
    ours, theirs = pty.openpty()
    process = command(*arguments, stdout=theirs if stdout is None else stdout, stderr=theirs, env=os.environ | {"TERM": term})
    os.close(theirs)
    shown = b""
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:  # the other end is closed
            break
        if not part:
            break
        shown += part
    os.close(ours)
    return process.wait(PATIENCE), shown.decode()


def screen(shown):
    """The lines that stay on a terminal."""
    return [line.split("\x1b[K")[-1].split("\r")[-1] for line in shown.replace("\r\n", "\n").split("\n")]


class Folder(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name)
        self.many = self.folder / "many.jsonl"
        self.many.write_text("".join(map(article, range(4000))))
        self.few = self.folder / "few.jsonl"
        self.few.write_text("".join(map(article, range(20))))
        self.database = self.folder / "facts.db"

    def tearDown(self):
        self.temporary.cleanup()

    def rows(self, table):
        with sqlite3.connect(self.database) as database:
            return database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]

    def broken(self):
        path = self.folder / "broken.jsonl"
        path.write_text(article(1) + article(2) + "{broken\n" + article(3))
        return path


class Progress(Folder):
    def test_bar_on_a_terminal_is_one_line_and_goes(self):
        code, shown = on_terminal("extract", self.many, "--db", self.database, "--jobs", 1)
        self.assertEqual(code, 0)
        bars = re.findall(r"\r\[=*>? *\]  (\d+)%  ([\d,]+) articles  [\d.]+ MB/s  [\d,]+ facts  (?:\d+:)?\d+:\d\d left\x1b\[K", shown)
        self.assertGreater(len(bars), 0, shown)
        self.assertEqual([int(share) for share, _ in bars], sorted(int(share) for share, _ in bars))
        left = [line for line in screen(shown) if line]
        self.assertEqual(len(left), 1, left)
        self.assertRegex(left[0], r"^8,000 facts from 4,000 articles in .*facts\.db; \d+\.\d s, \d+\.\d MB/s$")

    def test_messages_stand_on_lines_of_their_own(self):
        path = self.folder / "mixed.jsonl"
        path.write_text("".join(article(i) if i % 500 else "{broken\n" for i in range(2000)))
        code, shown = on_terminal("extract", path, "--db", self.database, "--jobs", 1)
        self.assertEqual(code, 1)
        lines = [line for line in screen(shown) if line]
        self.assertEqual(len([line for line in lines if re.match(r"pressbox: .*mixed\.jsonl:\d+: not JSON", line)]), 4, lines)
        self.assertIn("; 4 failed; ", lines[-1])
        self.assertEqual(len(lines), 5, lines)

    def test_bar_is_not_drawn_where_it_cannot_be_or_would_disturb(self):
        self.assertNotIn("\x1b", on_terminal("extract", self.many, "--db", self.database, term="dumb")[1])
        code, shown = on_terminal("extract", self.few, stdout=None)
        self.assertEqual(code, 0)
        self.assertNotIn("\x1b", shown)
        self.assertEqual(len([line for line in shown.splitlines() if line.startswith("{")]), 40)

    def test_silence_in_a_pipe(self):
        self.assertEqual(run("extract", self.few)[2], "")
        self.assertRegex(run("extract", self.few, "--db", self.database)[2], r"^40 facts from 20 articles in .*\n$")

    def test_none_is_nothing(self):
        self.assertEqual(run("extract", self.few, "--db", self.database, "--progress", "none")[2], "")
        self.assertEqual(on_terminal("extract", self.few, "--progress", "none"), (0, ""))

    def test_plain_lines(self):
        code, _, err = run("extract", self.many, "--progress", "plain", "--progress-every", "0.01", "--jobs", 1)
        self.assertEqual(code, 0)
        self.assertRegex(err.splitlines()[-1], r"^8,000 facts from 4,000 articles; ")
        for line in err.splitlines()[:-1]:
            self.assertRegex(line, r"^pressbox: \d+%, \d+ articles, [\d.]+ MB/s, \d+ facts, [\d.]+ s left$")
        self.assertGreater(err.count("\n"), 2)

    def test_json_lines(self):
        code, _, err = run("extract", self.broken(), self.many, "--progress", "json", "--progress-every", "0.01")
        self.assertEqual(code, 1)
        lines = [json.loads(line) for line in err.splitlines() if line.startswith("{")]
        self.assertGreater(len(lines), 2)
        self.assertEqual({line["event"] for line in lines[:-1]}, {"progress"})
        end = lines[-1]
        self.assertEqual((end["event"], end["articles"], end["facts"], end["failures"], end["stopped"]), ("end", 4003, 8006, 1, False))
        self.assertEqual(end["total_bytes"], self.many.stat().st_size + self.broken().stat().st_size)
        self.assertLessEqual(end["bytes"], end["total_bytes"])
        counts = [line["articles"] for line in lines]
        self.assertEqual(counts, sorted(counts))

    def test_no_time_left_where_the_total_is_not_known(self):
        process = command("extract", "-", "--progress", "json", "--progress-every", "0", stdin=subprocess.PIPE)
        _, err = process.communicate("".join(map(article, range(5))).encode(), timeout=PATIENCE)
        lines = [json.loads(line) for line in err.decode().splitlines()]
        self.assertEqual(len(lines), 6)
        self.assertTrue(all(line["total_bytes"] is None for line in lines))
        self.assertTrue(all(line["seconds_left"] is None for line in lines[:-1]))

    def test_unknown_mode_is_told(self):
        self.assertEqual(run("extract", self.few, "--progress", "loud")[0], 2)


class DryAndStrict(Folder):
    def test_dry_run_counts_and_writes_nothing(self):
        target = self.folder / "facts.jsonl"
        code, out, err = run("extract", self.few, "--dry-run", "--db", self.database, "-o", target)
        self.assertEqual(code, 0)
        self.assertEqual([line.split() for line in out.splitlines()], [["score", "20"], ["date", "20"], ["all", "40"]])
        self.assertIn("nothing was written", err)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["few.jsonl", "many.jsonl"])

    def test_dry_run_tells_failures(self):
        code, out, err = run("extract", self.broken(), "--dry-run")
        self.assertEqual(code, 1)
        self.assertIn("broken.jsonl:3", err)
        self.assertIn("1 failed", err)

    def test_strict_ends_at_the_first_failure_and_keeps_what_was_before(self):
        for jobs in (1, 4):
            code, out, err = run("extract", self.broken(), "--strict", "--jobs", jobs)
            self.assertEqual(code, 2)
            self.assertEqual({json.loads(line)["doc_id"] for line in out.splitlines()}, {"a1", "a2"})
            self.assertIn("broken.jsonl:3", err)
            self.assertIn("--strict", err.splitlines()[-1])
        self.assertEqual(run("extract", self.broken(), "--strict", "--db", self.database)[0], 2)
        self.assertEqual(self.rows("article"), 2)

    def test_strict_does_not_wait_for_an_input_that_never_ends(self):
        process = command("extract", "-", "--strict", stdin=subprocess.PIPE)
        process.stdin.write((article(1) + "{broken\n" + article(2)).encode())
        process.stdin.flush()
        self.assertEqual(process.wait(PATIENCE), 2)
        process.communicate()

    def test_strict_without_failures_is_fine(self):
        self.assertEqual(run("extract", self.few, "--strict")[0], 0)


class Signals(Folder):
    def start_and_feed(self, count, *arguments, **options):
        """A run that has extracted `count` articles from standard input and waits for more."""
        process = command("extract", "-", "--progress", "json", "--progress-every", "0", *arguments, stdin=subprocess.PIPE, **options)
        process.stdin.write("".join(map(article, range(count))).encode())
        process.stdin.flush()
        for line in process.stderr:
            if json.loads(line)["articles"] == count:
                return process
        self.fail("the articles were not extracted")

    def test_a_signal_ends_the_run_and_keeps_what_was_finished(self):
        for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
            for jobs in (1, 4):
                if self.database.exists():
                    self.database.unlink()
                process = self.start_and_feed(7, "--db", self.database, "--jobs", jobs)
                process.send_signal(number)
                end = json.loads(process.stderr.readlines()[-1])
                self.assertEqual(process.wait(PATIENCE), code)
                process.stdin.close(), process.stdout.close(), process.stderr.close()
                self.assertEqual((end["event"], end["articles"], end["stopped"]), ("end", 7, True))
                self.assertEqual((self.rows("article"), self.rows("score")), (7, 7))

    def test_an_article_that_was_cut_by_the_stop_is_not_taken(self):
        process = self.start_and_feed(3)
        process.stdin.write(article(3).encode()[:-1] + b"\n" + article(4).encode()[:60])
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(PATIENCE), 130)  # before its input ends
        out, err = process.communicate()
        self.assertIn(json.loads(err.splitlines()[-1])["articles"], (3, 4))
        self.assertNotIn(b'"a4"', out)

    def test_the_last_line_says_so_and_that_running_again_goes_on(self):
        process = command("extract", self.many, "--db", self.database, "--jobs", 1, "--progress", "plain", "--progress-every", "0")
        process.stderr.readline()
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=PATIENCE)
        self.assertEqual(process.returncode, 143)
        last = err.decode().splitlines()[-1]
        self.assertRegex(last, r"^pressbox: stopped by SIGTERM: [\d,]+ facts from [\d,]+ articles in .*run it again to go on$")
        written = self.rows("article")
        self.assertEqual(written, int(re.search(r"from ([\d,]+) articles", last)[1].replace(",", "")))
        self.assertTrue(0 < written < 4000)
        self.assertEqual(run("extract", self.many, "--db", self.database)[0], 0)
        self.assertEqual((self.rows("article"), self.rows("fact")), (4000, 8000))

    def test_output_file_holds_what_was_finished(self):
        target = self.folder / "facts.jsonl"
        process = self.start_and_feed(5, "-o", target)
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(PATIENCE), 143)  # before its input ends
        process.communicate()
        self.assertEqual(len(target.read_text().splitlines()), 10)

    def test_a_second_signal_ends_at_once(self):
        fifo = self.folder / "pipe.jsonl"
        os.mkfifo(fifo)
        process = command("extract", fifo, "--progress", "json", "--progress-every", "0")
        with open(fifo, "w") as writer:  # the reader waits for more: the first signal can only be noted
            writer.write(article(0))
            writer.flush()
            process.stderr.readline()
            process.send_signal(signal.SIGINT)
            time.sleep(0.3)
            self.assertIsNone(process.poll())
            process.send_signal(signal.SIGINT)
            self.assertEqual(process.wait(PATIENCE), -signal.SIGINT)
        process.stdout.close(), process.stderr.close()

    def test_a_named_pipe_ends_cleanly_with_the_next_article(self):
        fifo = self.folder / "pipe.jsonl"
        os.mkfifo(fifo)
        process = command("extract", fifo, "--progress", "json", "--progress-every", "0")
        with open(fifo, "w") as writer:
            writer.write(article(0))
            writer.flush()
            process.stderr.readline()
            process.send_signal(signal.SIGINT)
            time.sleep(0.2)
            writer.write(article(1))
            writer.flush()
            out, _ = process.communicate(timeout=PATIENCE)
        self.assertEqual(process.returncode, 130)
        self.assertEqual({json.loads(line)["doc_id"] for line in out.splitlines()}, {"a0"})

    def test_signals_that_the_parent_ignores_stay_ignored(self):
        process = self.start_and_feed(2, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN))
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(article(2).encode(), timeout=PATIENCE)
        self.assertEqual((process.returncode, len(out.splitlines())), (0, 6))


class ClosedStreams(Folder):
    def test_nobody_reads_any_more(self):
        for ignored in (False, True):
            process = command("extract", self.many, preexec_fn=(lambda: signal.signal(signal.SIGPIPE, signal.SIG_IGN)) if ignored else None)
            process.stdout.readline()
            process.stdout.close()
            err = process.stderr.read()
            process.stderr.close()
            self.assertEqual((process.wait(PATIENCE), err), (141, b""))

    def test_a_closed_standard_error_stops_no_load(self):
        read, write = os.pipe()
        os.close(read)
        code, _, _ = run("extract", self.broken(), "--db", self.database, stderr=write)
        os.close(write)
        self.assertEqual((code, self.rows("article")), (1, 3))

    def test_missing_streams(self):
        closed = lambda *streams: (lambda: [os.close(stream) for stream in streams])
        self.assertEqual(run("extract", self.few, "--db", self.database, preexec_fn=closed(0, 1, 2))[0], 0)
        self.assertEqual(self.rows("article"), 20)
        target = self.folder / "facts.jsonl"
        self.assertEqual(run("extract", self.broken(), "-o", target, preexec_fn=closed(0, 2))[0], 1)
        self.assertTrue(all(line.startswith("{") for line in target.read_text().splitlines()))
        code, _, err = run("extract", self.few, preexec_fn=closed(1))
        self.assertEqual((code, err.count("\n")), (2, 1))


if __name__ == "__main__":
    unittest.main()
