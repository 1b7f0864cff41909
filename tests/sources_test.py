#!/usr/bin/env python3
"""The pressbox command reads every format, however it is packed, and gives the same facts.

usage: sources_test.py PRESSBOX
"""
import gzip, io, json, os, pathlib, subprocess, sys, tarfile, tempfile, unittest, zipfile

COMMAND = os.path.abspath(sys.argv.pop(1))
TITLE = "Leeds come back to beat Hull"
TEXT = ("Leeds United beat Hull City 2-1 on Saturday.\n\n'We were superb,' said Aaron Walsh. \"They had 61% of the ball.\"\n\n"
        "Walsh scored in the 88th minute, his 50th goal for the club, and Málaga are said to offer £20 million for him.\n")
PLAIN = f"date 2024-03-16\ntitle {TITLE}\n\n{TEXT}"
LINE = json.dumps({"id": "a1", "title": TITLE, "date": "2024-03-16", "text": TEXT}) + "\n"


def run(*arguments, stdin=None, cwd=None):
    done = subprocess.run([COMMAND, "extract", *map(str, arguments)], input=stdin, capture_output=True, timeout=300, cwd=cwd)
    return done.returncode, [json.loads(line) for line in done.stdout.decode().splitlines()], done.stderr.decode()


def stated(facts):
    """What facts say, without the article's id and what is made from it."""
    return [(f["type"], f["start"], f["end"], f["text"], f["fields"]) for f in facts]


def zstd(data):
    return subprocess.run(["zstd", "-q", "-c"], input=data, capture_output=True, check=True).stdout


def tar(files):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return out.getvalue()


def zipped(files, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


class Folder(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        code, cls.expected, err = run("-", stdin=PLAIN.encode())
        assert code == 0 and len(cls.expected) >= 5, err

    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name)

    def tearDown(self):
        self.temporary.cleanup()

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def ids(self, *arguments, **named):
        code, facts, err = run(*arguments, **named)
        return code, list(dict.fromkeys(f["doc_id"] for f in facts)), err

    def same(self, path, identity, *options):
        """The article in `path` says what the plain text says."""
        code, facts, err = run(path, *options)
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(stated(facts), stated(self.expected))
        self.assertEqual({f["doc_id"] for f in facts}, {identity})

    def fails(self, path, words, kept, *options):
        """One line about `path`, and the articles `kept`."""
        code, ids, err = self.ids(path, *options)
        self.assertEqual(err.count("\n"), 1, err)
        self.assertIn(words, err)
        self.assertIn(str(path), err)
        self.assertEqual((code, ids), (1 if kept else 2, kept))


class Packed(Folder):
    def test_text_and_json_lines(self):
        for name, data in {"a.txt": PLAIN, "a.jsonl": LINE, "a.ndjson": LINE}.items():
            data = data.encode()
            for suffix, packed in {"": data, ".gz": gzip.compress(data), ".zst": zstd(data)}.items():
                path = self.write(name + suffix, packed)
                self.same(path, str(path) if name == "a.txt" else "a1")

    def test_members_and_frames_one_after_the_other(self):
        lines = [LINE.replace("a1", f"a{i}").encode() for i in range(4)]
        for path in (self.write("m.jsonl.gz", b"".join(map(gzip.compress, lines))), self.write("m.jsonl.zst", b"".join(map(zstd, lines)))):
            self.assertEqual(self.ids(path), (0, ["a0", "a1", "a2", "a3"], ""))

    def test_archives(self):
        files = {"week/report.txt": PLAIN.encode(), "picture.png": b"\x89PNG"}
        for name, data in {"a.tar": tar(files), "a.tar.gz": gzip.compress(tar(files)), "a.tgz": gzip.compress(tar(files)), "a.tar.zst": zstd(tar(files)),
                           "a.zip": zipped(files), "stored.zip": zipped(files, zipfile.ZIP_STORED)}.items():
            path = self.write(name, data)
            self.same(path, f"{path}/week/report.txt")

    def test_archives_in_archives(self):
        inner = {"in.zip": zipped({"a.jsonl.gz": gzip.compress(LINE.encode())}), "in.tar.gz": gzip.compress(tar({"b.txt": PLAIN.encode()}))}
        for path in (self.write("out.zip", zipped(inner)), self.write("out.tar", tar(inner))):
            code, ids, err = self.ids(path)
            self.assertEqual((code, ids, err), (0, ["a1", f"{path}/in.tar.gz/b.txt"], ""))

    def test_names_in_other_scripts(self):
        for path in (self.write("n.zip", zipped({"Málaga 日.txt": PLAIN.encode()})), self.write("n.tar", tar({"Málaga 日.txt": PLAIN.encode()}))):
            done = subprocess.run([COMMAND, "extract", path], capture_output=True, env={"LC_ALL": "C"})
            self.assertEqual({json.loads(line)["doc_id"] for line in done.stdout.decode().splitlines()}, {f"{path}/Málaga 日.txt"}, done.stderr)

    def test_entries_write_nothing(self):
        path = self.write("in/evil.tar", tar({"../../evil.txt": PLAIN.encode(), "/evil.txt": PLAIN.encode()}))
        self.assertEqual(self.ids(path)[0], 0)
        self.assertEqual([p.name for p in self.folder.rglob("*") if p.is_file()], ["evil.tar"])

    def test_standard_input_is_told_by_its_first_bytes(self):
        for data, identity in ((PLAIN.encode(), "stdin"), (LINE.encode(), "a1"), (gzip.compress(PLAIN.encode()), "stdin"), (zstd(LINE.encode()), "a1"),
                               (zipped({"a.txt": PLAIN.encode()}), "<stdin>/a.txt"), (tar({"a.txt": PLAIN.encode()}), "<stdin>/a.txt")):
            code, facts, err = run("-", stdin=data)
            self.assertEqual((code, err, stated(facts), facts[0]["doc_id"]), (0, "", stated(self.expected), identity))


class Damaged(Folder):
    def test_truncated(self):
        lines = b"".join(LINE.replace("a1", f"a{i}").replace("Leeds", os.urandom(999).hex()).encode() for i in range(200))
        kept = self.ids(self.write("all.jsonl", lines))[1]
        self.assertEqual(len(kept), 200)
        for name, packed in {"t.jsonl.gz": gzip.compress(lines), "t.jsonl.zst": zstd(lines), "t.tar.gz": gzip.compress(tar({"a.jsonl": lines}))}.items():
            path = self.write(name, packed[:len(packed) * 3 // 4])
            code, ids, err = self.ids(path)
            self.assertEqual((code, err.count("\n")), (1, 1), err)
            self.assertIn(f"{path}", err)
            self.assertIn("too early", err)
            self.assertEqual(ids, kept[:len(ids)])
            self.assertGreater(len(ids), 100)

    def test_checksums_are_verified(self):
        data = gzip.compress(LINE.encode())
        self.fails(self.write("c.jsonl.gz", data[:-8] + b"\0\0\0\0" + data[-4:]), "incorrect data check", ["a1"])
        files = {"a.txt": PLAIN.encode(), "b.txt": PLAIN.encode()}
        data = bytearray(zipped(files, zipfile.ZIP_STORED))
        data[data.find(b"Leeds")] ^= 1
        path = self.write("c.zip", bytes(data))
        self.fails(path, "bad CRC", [f"{path}/b.txt"])

    def test_truncated_archive(self):
        data = tar({"a.txt": PLAIN.encode(), "b.txt": PLAIN.encode() * 9})
        path = self.write("t.tar", data[:2200])
        self.fails(path, "b.txt", [f"{path}/a.txt"])

    def test_no_archive(self):
        for name in ("x.zip", "x.tar", "x.jsonl.gz", "x.txt.zst"):
            self.fails(self.write(name, "this is something else" * 99), "damaged", [])

    def test_archive_without_articles(self):
        self.fails(self.write("x.zip", zipped({"a.png": b"x"})), "no articles", [])


class Limits(Folder):
    def test_ratio(self):
        path = self.write("bomb.jsonl.gz", gzip.compress(LINE.encode() + b" " * 60_000_000 + b"\n"))
        self.fails(path, "--max-ratio", ["a1"])

    def test_unpacked(self):
        path = self.write("large.jsonl.gz", gzip.compress(b"".join(LINE.replace("a1", f"a{i}").encode() for i in range(300))))
        code, ids, err = self.ids(path, "--max-unpacked", 80_000)
        self.assertEqual((code, err.count("\n")), (1, 1))
        self.assertIn("--max-unpacked", err)
        self.assertEqual(ids, [f"a{i}" for i in range(len(ids))])
        self.assertTrue(0 < len(ids) < 300)

    def test_bomb_in_an_archive_is_one_failure(self):
        path = self.write("bomb.zip", zipped({f"{i}.jsonl": LINE.encode() + b" " * 60_000_000 for i in range(3)}))
        self.fails(path, "--max-ratio", ["a1"])

    def test_archives_within_archives(self):
        data = PLAIN.encode()
        for _ in range(6):
            data = zipped({"a.zip" if data[:2] == b"PK" else "a.txt": data})
        path = self.write("deep.zip", data)
        self.assertEqual(self.ids(path)[0], 0)
        self.fails(path, "--max-nesting", [], "--max-nesting", 5)

    def test_article_size_in_an_archive(self):
        path = self.write("a.zip", zipped({"a.txt": PLAIN.encode() * 100, "b.txt": PLAIN.encode()}))
        self.fails(path, "--max-size", [f"{path}/b.txt"], "--max-size", 5000)

    def test_depth_of_json(self):
        deep = '{"text": "x", "more": ' + "[" * 300 + "]" * 300 + "}\n"
        self.fails(self.write("d.jsonl", deep + LINE), "--max-nesting", ["a1"])

    def test_long_line(self):
        self.fails(self.write("l.jsonl", '{"text": "' + "x" * 200_000 + '"}\n' + LINE), "l.jsonl:1", ["a1"], "--max-size", 5000)


class Files(Folder):
    def setUp(self):
        super().setUp()
        for name in ("b/two.txt", "b/one.txt", "a.txt", "b-c/x.jsonl", "b/deep/er/x.txt", "c.txt.gz", "picture.png"):
            data = LINE.replace("a1", "x") if name.endswith("l") else PLAIN
            self.write("in/" + name, gzip.compress(data.encode()) if name.endswith("gz") else data)

    def names(self, *options):
        code, ids, err = self.ids("in", *options, cwd=self.folder)
        self.assertEqual((code, err), (0, ""))
        return [name.removeprefix("in/") for name in ids]

    def test_by_name(self):
        self.assertEqual(self.names(), ["a.txt", "x", "b/deep/er/x.txt", "b/one.txt", "b/two.txt", "c.txt.gz"])

    def test_globs(self):
        self.assertEqual(self.names("--include", "*.txt"), ["a.txt", "b/deep/er/x.txt", "b/one.txt", "b/two.txt"])
        self.assertEqual(self.names("--include", "b/*.txt"), ["b/one.txt", "b/two.txt"])
        self.assertEqual(self.names("--include", "b/**/*.txt"), ["b/deep/er/x.txt", "b/one.txt", "b/two.txt"])
        self.assertEqual(self.names("--include", "**/er/**"), ["b/deep/er/x.txt"])
        self.assertEqual(self.names("--include", "[ab].txt", "--include", "?.{txt.gz,html}"), ["a.txt", "c.txt.gz"])
        self.assertEqual(self.names("--exclude", "deep", "--exclude", "*.gz"), ["a.txt", "x", "b/one.txt", "b/two.txt"])
        self.assertEqual(self.names("--include", "*.txt", "--exclude", "b/"), ["a.txt"])
        code, _, err = run("in", "--include", "[a", cwd=self.folder)
        self.assertEqual(code, 2)
        self.assertIn("not closed", err)

    def test_globs_in_archives(self):
        path = self.write("g.zip", zipped({"a/x.txt": PLAIN.encode(), "b/x.txt": PLAIN.encode()}))
        self.assertEqual(self.ids(path, "--exclude", "a")[1], [f"{path}/b/x.txt"])

    def test_links_in_a_ring(self):
        (self.folder / "in/b/deep/ring").symlink_to(self.folder / "in")
        (self.folder / "in/b/again").symlink_to(self.folder / "in/b/deep")
        (self.folder / "in/nowhere.txt").symlink_to(self.folder / "gone")
        (self.folder / "in/z.txt").symlink_to(self.folder / "in/a.txt")
        code, ids, err = self.ids("in", cwd=self.folder)
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(ids, ["in/a.txt", "x", "in/b/again/er/x.txt", "in/b/one.txt", "in/b/two.txt", "in/c.txt.gz", "in/z.txt"])

    def test_files_from(self):
        listed = "in/b\r\n\nin/a.txt\nin/none.txt\n"
        path = self.write("list", listed)
        for result in (self.ids("--files-from", path, cwd=self.folder), self.ids("--files-from", "-", cwd=self.folder, stdin=listed.encode())):
            self.assertEqual(result[:2], (1, ["in/b/deep/er/x.txt", "in/b/one.txt", "in/b/two.txt", "in/a.txt"]))
            self.assertIn("in/none.txt: no such file", result[2])
        code, _, err = run("--files-from", self.folder / "gone")
        self.assertEqual((code, err.count("\n")), (2, 1))
        self.assertIn("--files-from", err)
        self.assertEqual(run()[0], 2)
        self.assertEqual(run("-", "--files-from", "-", stdin=b"x")[0], 2)

    def test_names_that_are_no_text(self):
        path = os.fsencode(self.folder / "in") + b"/\xff\n.txt"
        with open(path, "wb") as file:
            file.write(PLAIN.encode())
        self.assertIn("\N{REPLACEMENT CHARACTER}\n.txt", self.names()[-1])
        with open(path, "wb") as file:
            file.write(b"")
        self.assertEqual(run("in", cwd=self.folder)[2].count("\n"), 1)


if __name__ == "__main__":
    unittest.main()
