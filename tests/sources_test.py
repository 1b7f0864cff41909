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

    def test_three_hundred_archives_in_one_another(self):
        data = PLAIN.encode()
        for i in range(300):
            data = zipped({"a.zip" if i else "a.txt": data}, zipfile.ZIP_STORED)
        self.fails(self.write("deep.zip", data), "--max-nesting", [])
        path = self.write("pipe.zip", data)
        code, ids, err = self.ids("-", "--max-nesting", 400, stdin=path.read_bytes())
        self.assertEqual((code, err), (0, ""))

    def test_article_size_in_an_archive(self):
        path = self.write("a.zip", zipped({"a.txt": PLAIN.encode() * 100, "b.txt": PLAIN.encode()}))
        self.fails(path, "--max-size", [f"{path}/b.txt"], "--max-size", 5000)

    def test_messages_are_one_line(self):
        self.fails(self.write("d.jsonl", '{"text": "x", "date": "a\\nb\\u001b[31m"}\n' + LINE), "not of the form", ["a1"])

    def test_depth_of_json(self):
        deep = '{"text": "x", "more": ' + "[" * 300 + "]" * 300 + "}\n"
        self.fails(self.write("d.jsonl", deep + LINE), "--max-nesting", ["a1"])

    def test_long_line(self):
        self.fails(self.write("l.jsonl", '{"text": "' + "x" * 200_000 + '"}\n' + LINE), "l.jsonl:1", ["a1"], "--max-size", 5000)


PARAGRAPHS = TEXT.strip().split("\n\n")
NOISE = '<nav><a href="/">Home</a> Chelsea 4-0 Arsenal</nav>'
PAGE = ("<!DOCTYPE html><html><head><meta charset=utf-8><title>{title} | The Gazette</title>{head}</head><body>" + NOISE + "<header>By A. Writer</header>{body}"
        "<aside>More: Everton beat Wigan 3-2.</aside><script>var x = '<p>Spurs won 9-0</p>';</script><footer>Burnley 1-0</footer></body></html>")
DATED = '<meta property="article:published_time" content="2024-03-16T18:30:00Z">'
MARKED = "".join(f"<p>{p}</p>\n" for p in PARAGRAPHS)
TEASERS = "<div>" + "".join(f'<div class=t><a href="/{i}">Read how side {i} won 5-{i} at home on Sunday</a></div>' for i in range(9)) + "</div>"


def page(body, head=DATED):
    return PAGE.format(title=TITLE, head=head, body=body)


def record(kind, target, block, **headers):
    lines = [f"WARC-Type: {kind}", f"WARC-Target-URI: {target}", "WARC-Date: 2025-01-01T00:00:00Z", f"Content-Length: {len(block)}"] + [f"{k.replace('_', '-')}: {v}" for k, v in headers.items()]
    return "\r\n".join(["WARC/1.0", *lines, "", ""]).encode() + block + b"\r\n\r\n"


def response(target, body, status="200 OK", kind="text/html; charset=utf-8", **headers):
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}"] + [f"{k.replace('_', '-')}: {v}" for k, v in headers.items()]
    return record("response", target, "\r\n".join([*lines, "", ""]).encode() + body, Content_Type="application/http; msgtype=response")


class Csv(Folder):
    def quoted(self, *fields, delimiter=","):
        return delimiter.join('"' + f.replace('"', '""') + '"' for f in fields) + "\r\n"

    def test_usual_columns_and_delimiters(self):
        for delimiter, name in ((",", "a.csv"), (";", "b.csv"), ("\t", "c.csv"), ("\t", "d.tsv")):
            path = self.write(name, "\ufeff" + delimiter.join(["URL", "Headline", "Published", "Body"]) + "\n" + self.quoted("a1", TITLE, "2024-03-16T12:00:00Z", TEXT, delimiter=delimiter))
            self.same(path, "a1")
            self.same(self.write(name + ".gz", gzip.compress(path.read_bytes())), "a1")

    def test_named_columns(self):
        path = self.write("n.csv", "text,inhalt,kopf,tag\n" + self.quoted("no", TEXT, TITLE, "2024-03-16"))
        self.same(path, f"{path}:2", "--csv-columns", "text=inhalt,title=kopf,date=tag")
        self.fails(path, "no column 'body'", [], "--csv-columns", "text=body")
        self.assertEqual(run(path, "--csv-columns", "body=text")[0], 2)

    def test_standard_input(self):
        code, facts, _ = run("-", "--csv-columns", "text=t", "--date", "2024-03-16", stdin=("t\n" + self.quoted(TEXT)).encode())
        self.assertEqual((code, stated(facts), facts[0]["doc_id"]), (0, stated(self.expected), "<stdin>:2"))

    def test_no_text_column(self):
        self.fails(self.write("n.csv", "a,b\n1,2\n"), "--csv-columns", [])

    def test_bad_records_are_failures_alone(self):
        good = self.quoted("2024-03-16", TEXT)
        path = self.write("b.csv", "date,text\n" + good + "2024-03-16\n" + good + '2024-03-16,"x" y\n' + "yesterday,x\n\n" + good + '2024-03-16,"never closed\n' + good.replace('"', ""))
        code, ids, err = self.ids(path)
        self.assertEqual(code, 1)
        self.assertEqual([line.split(" ")[1] for line in err.splitlines()], [f"{path}:{n}:" for n in (8, 15, 16, 24)], err)
        self.assertEqual(ids, [f"{path}:{n}" for n in (2, 9, 18)])


class Html(Folder):
    def test_where_the_article_may_be(self):
        for name, text in {
            "article": page(f"<article><h1>{TITLE}</h1>{MARKED}<figure><img><figcaption>Caption: 7-1</figcaption></figure></article>"),
            "main": page(f"<main>{MARKED}</main>"),
            "itemprop": page(f"<article><p>Teaser of something else, 6-0, with many words in it.</p></article><div itemprop=articleBody>{MARKED}</div>"),
            "dense": page(f"<div class=wrap><div class=story>{MARKED}</div></div>{TEASERS}"),
            "teaser articles": page("<article><p>Wigan beat Everton 2-0 on Monday night.</p></article>" * 3 + f"<div><div>{MARKED}</div></div>"),
            "breaks": page("<article>" + "<br><br>".join(PARAGRAPHS) + "</article>"),
            "capitals": page("<ARTICLE>" + "".join(f"<P CLASS=X>{p}</P>" for p in PARAGRAPHS) + "</ARTICLE>"),
            "json": page("<p>Subscribe to read on.</p>", DATED + '<script type="application/ld+json">' + json.dumps({"@graph": [{"@type": "WebSite", "headline": "no"}, {
                "@type": ["NewsArticle"], "headline": TITLE, "datePublished": "2024-03-16", "articleBody": TEXT}]}) + "</script>"),
            "json with markup": page("", '<script type="application/ld+json">' + json.dumps([{"@type": "NewsArticle", "datePublished": "2024-03-16T01:00:00", "articleBody": MARKED}]) + "</script>"),
            "teaser in json": page(f"<article>{MARKED}</article>", DATED + '<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "Read more."}</script>'),
        }.items():
            with self.subTest(name):
                path = self.write("a.html", text)
                code, facts, err = run(path)
                self.assertEqual((code, err), (0, ""))
                self.assertEqual(stated(facts), stated(self.expected))

    def test_dates(self):
        for head, body in (('<meta name="date" content="2024-03-16">', ""), ("", '<p><time datetime="2024-03-16T10:00">today</time></p>'), ('<meta itemprop="datePublished" content="2024-03-16">', "")):
            path = self.write("a.htm", page(f"<article>{MARKED}{body}</article>", head))
            self.assertEqual([f["fields"]["date"] for f in run(path, "--types", "score")[1]], ["2024-03-16"])

    def test_encodings(self):
        for text, encoding in ((page(f"<main>{MARKED}</main>").replace("charset=utf-8", 'http-equiv="Content-Type" content="text/html; charset=iso-8859-1"'), "cp1252"),
                               (page(f"<main>{MARKED}</main>"), "utf-8"), (page(f"<main>{MARKED}</main>"), "utf-16"), (page(f"<main>{MARKED}</main>").replace("<meta charset=utf-8>", ""), "utf-8")):
            path = self.write("a.html", text.encode(encoding))
            self.same(path, str(path))

    def test_deep_nesting_is_a_failure(self):
        self.fails(self.write("d.html", page("<div>" * 100_000 + MARKED)), "--max-nesting", [])
        path = self.write("ok.html", page("<div>" * 100 + f"<main>{MARKED}</main>"))
        self.same(path, str(path))

    def test_hostile_pages_end_soon(self):
        for text in ("<a " + " ".join(f"a{i}" for i in range(900_000)) + ">x", "<p>" * 2_000_000, "<a><b>" * 900_000, "</x>" * 2_000_000, "<!--" * 1_000_000, "<p " * 2_000_000,
                     "&#1;&" * 1_000_000, "<table><tr><td>" * 300_000, "<script type='application/ld+json'>[" * 100_000, "<p a='" * 1_000_000, "<title>" * 900_000, "<p>&amp" * 900_000):
            path = self.write("h.html", text)
            self.assertIn(run(path, "--types", "score")[0], (0, 1, 2))

    def test_page_without_article(self):
        self.fails(self.write("e.html", page("")), "no text", [])

    def test_standard_input(self):
        for data in (page(f"<main>{MARKED}</main>").encode(), response("http://x/", page(f"<main>{MARKED}</main>").encode())):
            self.assertEqual(stated(run("-", stdin=data)[1]), stated(self.expected))


class Warc(Folder):
    def setUp(self):
        super().setUp()
        self.page = page(f"<main>{MARKED}</main>").encode()
        self.info = record("warcinfo", "", b"software: x\r\n")

    def test_responses(self):
        chunked = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (self.page[i:i + 100] for i in range(0, len(self.page), 100))) + b"0\r\n\r\n"
        records = [self.info, record("request", "http://x/a", b"GET / HTTP/1.1\r\n\r\n"), response("http://x/a", self.page), response("http://x/none", self.page, "404 Not Found"),
                   response("http://x/i.png", b"\x89PNG", kind="image/png"), response("http://x/b", gzip.compress(self.page), Content_Encoding="gzip"),
                   response("http://x/c", chunked, Transfer_Encoding="chunked"), response("http://x/d", self.page, Transfer_Encoding="chunked"),
                   response("http://x/e", gzip.compress(self.page), Content_Encoding="gzip", X_Crawl_Transfer_Encoding="chunked"),
                   record("resource", "http://x/f", self.page, Content_Type="text/html"), record("metadata", "http://x/a", b"x: y")]
        for name, data in {"c.warc": b"".join(records), "c.warc.gz": b"".join(map(gzip.compress, records)), "c.warc.zst": zstd(b"".join(records))}.items():
            code, facts, err = run(self.write(name, data))
            self.assertEqual((code, err), (0, ""))
            self.assertEqual(list(dict.fromkeys(f["doc_id"] for f in facts)), [f"http://x/{c}" for c in "abcdef"])
            for c in "abcdef":
                self.assertEqual(stated(f for f in facts if f["doc_id"][-1] == c), stated(self.expected))

    def test_texts_of_wet_files(self):
        data = self.info + record("conversion", "http://x/a", TEXT.encode(), Content_Type="text/plain") + record("conversion", "http://x/b", TEXT.encode(), Content_Type="text/plain")
        for path in (self.write("c.warc.wet.gz", gzip.compress(data)), self.write("c.wet", data)):
            code, facts, err = run(path, "--date", "2024-03-16")
            self.assertEqual((code, err), (0, ""))
            self.assertEqual(stated(facts), stated(self.expected) * 2)

    def test_bad_records(self):
        good = response("http://x/a", self.page)
        path = self.write("b.warc", good + response("http://x/br", b"\x0b\x02", Content_Encoding="br") + response("http://x/e", page("").encode()) + good.replace(b"x/a", b"x/b") + good[:-500])
        code, ids, err = self.ids(path)
        self.assertEqual((code, ids), (1, ["http://x/a", "http://x/b"]))
        self.assertEqual([line.split(": ")[1] for line in err.splitlines()], [f"{path}:2 (http://x/br)", f"{path}:3 (http://x/e)", f"{path}:5 (http://x/a)"], err)
        self.fails(self.write("n.warc", "nothing of the kind\n" * 9), "no WARC record", [])
        self.fails(self.write("i.warc", self.info), "no articles", [])


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
