#!/usr/bin/env python3
"""Loading databases, SQLite and PostgreSQL: the same rows in both, whatever happens on the way.

usage: load_test.py PRESSBOX

A PostgreSQL server is started for the test alone, in a temporary folder, reached by its local socket only. Loads are
killed at random moments: PRESSBOX_KILLS=50 does so fifty times for each database instead of three, PRESSBOX_SEED repeats
the moments of an earlier run.
"""
import csv, glob, json, os, pathlib, random, resource, shutil, signal, sqlite3, subprocess, sys, tempfile, time, unittest

COMMAND = os.path.abspath(sys.argv.pop(1))
ROOT = pathlib.Path(__file__).resolve().parent.parent
KILLS = int(os.environ.get("PRESSBOX_KILLS", "3"))
SEED = int(os.environ.get("PRESSBOX_SEED", str(int(time.time()))))
TYPES = ("age", "date", "event", "money", "percentage", "quote", "ratio", "score", "stat")
TABLES = ("article", "failed_article", "entity", *TYPES)
BOOLEANS = {"partial", "ordinal"}
AS_POSTGRES = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []  # the server refuses to be root's


class Server:
    def __init__(self):
        found = sorted(glob.glob("/usr/lib/postgresql/*/bin")) or [os.path.dirname(shutil.which("initdb") or sys.exit("load_test: no initdb; install postgresql"))]
        self.bin = found[-1]
        self.folder = tempfile.mkdtemp(prefix="pressbox-pg-")
        if AS_POSTGRES:
            shutil.chown(self.folder, "postgres")
        os.chmod(self.folder, 0o755)
        self.call("initdb", "-D", self.folder + "/data", "-A", "trust", "-U", "pressbox", "--no-locale", "-E", "UTF8", "--no-sync")
        self.start()
        self.databases = 0

    def call(self, program, *arguments):
        done = subprocess.run([*AS_POSTGRES, f"{self.bin}/{program}", *arguments], cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        if done.returncode != 0:
            raise RuntimeError(f"{program}: {done.stderr.decode()}")

    def start(self):
        self.call("pg_ctl", "-D", self.folder + "/data", "-w", "-l", self.folder + "/log", "-o", f"-k {self.folder} -c listen_addresses='' -c fsync=off", "start")

    def stop(self, mode="fast"):
        self.call("pg_ctl", "-D", self.folder + "/data", "-w", "-m", mode, "stop")

    def new_database(self):
        self.databases += 1
        name = f"load{self.databases}"
        self.query("postgres", f"CREATE DATABASE {name}")
        return Postgres(name)

    def query(self, database, sql):
        done = subprocess.run(["psql", "-h", self.folder, "-U", "pressbox", "-d", database, "-AtqX", "-v", "ON_ERROR_STOP=1", "-c", sql], capture_output=True)
        if done.returncode != 0:
            raise RuntimeError(done.stderr.decode())
        return done.stdout.decode()


def setUpModule():
    global SERVER
    print(f"PRESSBOX_SEED={SEED}", file=sys.stderr)
    SERVER = Server()


def tearDownModule():
    SERVER.stop("immediate")
    shutil.rmtree(SERVER.folder)


class Postgres:
    def __init__(self, name):
        self.name = name
        self.address = f"postgresql:///{name}?host={SERVER.folder}&user=pressbox"

    def query(self, sql):
        return [list(row.values()) for row in json.loads(SERVER.query(self.name, f"SELECT coalesce(json_agg(t), '[]') FROM ({sql}) t"))]

    def run(self, sql):
        SERVER.query(self.name, sql)

    def table(self, name):
        return json.loads(SERVER.query(self.name, f"SELECT coalesce(json_agg(t), '[]') FROM \"{name}\" t"))


class Sqlite:
    def __init__(self, path):
        self.address = str(path)

    def connect(self):
        database = sqlite3.connect(self.address)
        database.row_factory = sqlite3.Row
        return database

    def query(self, sql):
        with self.connect() as database:
            return [list(row) for row in database.execute(sql)]

    def run(self, sql):
        with self.connect() as database:
            database.executescript("PRAGMA foreign_keys=ON;" + sql)

    def table(self, name):
        def value(column, content):
            if column in BOOLEANS and content is not None:
                return bool(content)
            return json.loads(content) if column == "fields" else content
        with self.connect() as database:
            return [{column: value(column, row[column]) for column in row.keys()} for row in database.execute(f'SELECT * FROM "{name}"')]


def rows(database, tables=TABLES, leave_out=()):
    return {name: sorted(json.dumps(plain(row, leave_out), sort_keys=True) for row in database.table(name)) for name in tables}


def plain(row, leave_out=()):  # 54.0 and 54 are one number
    return {key: int(value) if isinstance(value, float) and value.is_integer() else value for key, value in row.items() if key not in leave_out}


def articles(count, start=0):
    """Articles made from those of corpus/, each with a sentence of its own."""
    texts = [path.read_text() for path in sorted((ROOT / "corpus").glob("*.txt"))]
    for i in range(start, start + count):
        date, title, text = texts[i % len(texts)].split("\n", 2)
        yield {"id": f"article {i}", "date": date[5:15], "title": title[6:],
               "text": f"{text.strip()}\n\nLeeds United beat Hull City {i % 7}-{i % 5} on Saturday. 'We were superb {i} times,' said Aaron Walsh{i % 90}.\n"}


class Load(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory(prefix="pressbox-load-")
        self.folder = pathlib.Path(self.temporary.name)
        self.databases = 0

        self.begin = time.time()

    def tearDown(self):
        self.temporary.cleanup()
        print(f"{time.time() - self.begin:.1f} s ", end="", file=sys.stderr)

    def new(self, kind):
        self.databases += 1
        return SERVER.new_database() if kind == "postgres" else Sqlite(self.folder / f"{self.databases}.db")

    def both(self):
        return (self.new(kind) for kind in ("sqlite", "postgres"))

    def write(self, name, items):
        path = self.folder / name
        path.write_text("".join((item if isinstance(item, str) else json.dumps(item, ensure_ascii=False)) + "\n" for item in items))
        return path

    def start(self, *arguments, **options):
        return subprocess.Popen([COMMAND, "extract", *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)

    def end(self, process, code=0):
        out, err = process.communicate(timeout=300)
        self.assertEqual(process.returncode, code, err.decode())
        return out.decode(), err.decode()

    def extract(self, *arguments, code=0, **options):
        return self.end(self.start(*arguments, **options), code)

    def assertSame(self, database, expected, leave_out=()):
        found = rows(database, leave_out=leave_out)
        for table in TABLES:
            self.assertEqual(found[table], expected[table], table)


class Rows(Load):
    def test_both_databases_say_what_the_json_lines_say(self):
        path = self.write("a.jsonl", articles(60))
        lines = {}
        for line in self.extract(path)[0].splitlines():
            fact = json.loads(line)
            lines[fact["id"]] = fact
        self.assertEqual({fact["type"] for fact in lines.values()}, set(TYPES))
        seen = []
        for database in self.both():
            self.extract(path, "--db", database.address)
            found = database.table("fact")
            self.assertEqual(len(found), len(lines))
            for row in found:
                fact = lines[row["id"]]
                self.assertEqual(row, {"id": fact["id"], "type": fact["type"], "article_id": fact["doc_id"], "start": fact["start"], "end": fact["end"], "text": fact["text"],
                                       "sentence": fact["sentence"], "rule": fact["rule"], "confidence": fact["confidence"], "fields": fact["fields"]})
            self.assertEqual(len(database.table("article")), 60)
            seen.append(rows(database, (*TABLES, "entity_fact")))
        self.assertEqual(*seen)

    def test_awkward_texts_come_back_as_they_were(self):
        text = "Leeds \\ United\tbeat \\N Hull City 2-1.\r\n\r\n'We \\. were {superb}, \"so\"; DROP TABLE article; --' said Aaron Walsh. \u20ac\U0001f600\u2028\x01\x7f"
        path = self.write("a.jsonl", [{"id": "it's \"a\",\\{}\n", "title": "\\.", "text": text}, {"id": "with NUL", "text": "Leeds United beat Hull City\u0000 2-1."}])
        for database in self.both():
            self.extract(path, "--db", database.address)
            found = {row["id"]: row for row in database.table("article")}
            self.assertEqual((found["it's \"a\",\\{}\n"]["text"], found["it's \"a\",\\{}\n"]["title"]), (text, "\\."))
            self.assertEqual(len(found["with NUL"]["text"]), 33)
            self.assertGreaterEqual(len(database.table("score")), 2)

    def test_names_longer_than_an_index_takes(self):
        name = "Wal" + "sh" * 5000
        path = self.write("a.jsonl", [{"id": "a", "text": f"'We were superb and we won it,' said Aaron {name}."}, {"id": "b", "text": "Leeds United beat Hull City 2-1."}])
        for database in self.both():
            self.extract(path, "--db", database.address)
            self.assertEqual([row["speaker"] for row in database.table("quote")], [f"Aaron {name}"])
            self.assertEqual(len(database.table("score")), 1)


class Again(Load):
    def count(self, err):
        words = err.replace(",", "").replace(";", "").split()
        return int(words[0]), int(words[3]), int(words[words.index("unchanged") - 1]) if "unchanged" in words else 0

    def test_what_is_unchanged_is_left_out_and_what_changed_is_replaced(self):
        items = list(articles(240))
        path = self.write("a.jsonl", items)
        for database in self.both():
            self.write("a.jsonl", items)
            self.assertEqual(self.count(self.extract(path, "--db", database.address)[1])[1:], (240, 0))
            first = rows(database)
            self.assertEqual(self.count(self.extract(path, "--db", database.address)[1]), (0, 0, 240))
            self.assertSame(database, first)
            changed = [dict(item) for item in items]
            for i in (3, 239):
                changed[i]["text"] = "Hull City beat Leeds United 5-4 on Sunday. 'A day to forget,' said Zebedee Quick."
            self.write("a.jsonl", changed)
            self.assertEqual(self.count(self.extract(path, "--db", database.address)[1])[1:], (2, 238))
            fresh = self.new("sqlite")
            self.extract(path, "--db", fresh.address)
            self.assertSame(database, rows(fresh))
            self.assertEqual(database.query("SELECT count(*) FROM entity WHERE name = 'Zebedee Quick'"), [[1]])
            self.write("a.jsonl", items)
            self.extract(path, "--db", database.address)
            self.assertSame(database, first)  # and no entity is left behind

    def test_options_and_patterns_count(self):
        path = self.write("a.jsonl", articles(3))
        lexicon = self.write("own.lex", ["# Clubs. Source: this test.", "kind: team", "sport: football", "", "Harborough Town | Harborough"])
        for database in self.both():
            whole = self.count(self.extract(path, "--db", database.address)[1])
            self.assertEqual(self.count(self.extract(path, "--db", database.address, "--types", "score,quote")[1])[1], 3)
            self.assertEqual(self.count(self.extract(path, "--db", database.address, "--types", "quote,score")[1])[1], 0)
            self.assertEqual(database.table("date"), [])
            self.assertEqual(self.count(self.extract(path, "--db", database.address, "--lexicon", lexicon)[1])[1], 3)
            self.assertEqual(self.count(self.extract(path, "--db", database.address)[1]), whole)
            self.assertEqual(self.count(self.extract(path, "--db", database.address, "--reload")[1]), whole)
            self.assertEqual(len(self.extract(path, "--db", database.address, "-o", self.folder / "all.jsonl")[1].split("unchanged")), 1)

    def test_the_last_of_two_articles_with_one_id_counts(self):
        one, two = {"id": "x", "text": "Leeds United beat Hull City 2-1."}, {"id": "x", "text": "Leeds United beat Hull City 3-1."}
        filler = list(articles(30))
        for database in self.both():
            for items, points in (([one, two], 3), ([one, *filler, one], 2), ([two, *filler, one], 2), ([two, one, two], 3)):
                self.extract(self.write("a.jsonl", items), "--db", database.address, "--batch", 7)
                self.assertEqual(database.query("SELECT points_a FROM score WHERE article_id = 'x'"), [[points]])


class Failures(Load):
    def test_failures_are_recorded_until_they_come_right(self):
        good = list(articles(12))
        long_id = {"id": "x" * 3000, "text": "Leeds United beat Hull City 2-1."}
        for database in self.both():
            path = self.write("a.jsonl", [*good[:5], '{"id": "broken", ', *good[5:], long_id])
            _, err = self.extract(path, self.folder / "none.txt", "--db", database.address, "--batch", 4, code=1)
            self.assertEqual(err.count("pressbox: "), 3, err)
            self.assertEqual(len(database.table("article")), 12)
            failed = sorted(database.table("failed_article"), key=lambda row: row["place"])
            self.assertEqual([row["place"] for row in failed], [f"{path}:14", f"{path}:6", str(self.folder / "none.txt")])
            self.assertIn("3000 bytes", failed[0]["reason"])
            self.assertIsNotNone(failed[0]["content_hash"])
            self.assertIn("not JSON", failed[1]["reason"])
            self.assertIsNone(failed[1]["content_hash"])
            self.write("a.jsonl", [*good[:5], {"id": "mended", "text": "Leeds United beat Hull City 2-1."}, *good[5:], {**long_id, "id": "short"}])
            self.extract(path, "--db", database.address)
            self.assertEqual([row["place"] for row in database.table("failed_article")], [str(self.folder / "none.txt")])

    def test_what_the_database_refuses_fails_alone(self):
        path = self.write("a.jsonl", articles(40))  # every seventh has a side with six points
        for database in self.both():
            whole = self.new("sqlite")
            self.extract(path, "--db", database.address)
            self.extract(path, "--db", whole.address)
            rule = "CHECK (points_a IS NULL OR team_a <> 'Leeds United' OR points_a <> 6)"
            if isinstance(database, Postgres):
                database.run(f"DELETE FROM article; ALTER TABLE score ADD CONSTRAINT no_six {rule}")
            else:
                database.run("DELETE FROM article; CREATE TRIGGER no_six BEFORE INSERT ON score WHEN new.team_a = 'Leeds United' AND new.points_a = 6 BEGIN SELECT RAISE(ABORT, 'no_six'); END")
            _, err = self.extract(path, "--db", database.address, code=1)
            refused = [f"article {i}" for i in range(6, 40, 7)]
            self.assertEqual(err.count("no_six"), len(refused), err)
            self.assertEqual(sorted(row["id"] for row in database.table("failed_article")), sorted(refused))
            self.assertTrue(all("no_six" in row["reason"] and row["content_hash"] for row in database.table("failed_article")))
            self.assertEqual(len(database.table("article")), 40 - len(refused))
            database.run("ALTER TABLE score DROP CONSTRAINT no_six" if isinstance(database, Postgres) else "DROP TRIGGER no_six")
            self.extract(path, "--db", database.address)
            self.assertSame(database, rows(whole))

    def test_messages_cannot_play_with_the_terminal(self):
        name = self.folder / "\x1b[31mred\n\u202ebad"
        _, err = self.extract(name, code=2)
        self.assertEqual(err.count("\n"), 1)
        self.assertIn("\\x1b[31mred\\n\\u202ebad: no such file", err)
        done = subprocess.run([COMMAND.encode(), b"extract", b"no\xff\x07such"], capture_output=True)
        self.assertIn(b"no\\xff\\x07such: ", done.stderr)


class Kills(Load):
    def kill_and_resume(self, kind):
        count = 300 if KILLS >= 10 else 150
        path = self.write("a.jsonl", articles(count))
        options = ("--batch", count // 15, "--jobs", 2)
        whole = self.new(kind)
        begin = time.time()
        self.extract(path, "--db", whole.address, *options)
        seconds = time.time() - begin
        expected = rows(whole)
        moments = random.Random(f"{SEED} {kind}")
        alive = partial = 0
        for _ in range(KILLS):
            database = self.new(kind)
            for _ in range(moments.choice((1, 1, 2, 3))):
                process = self.start(path, "--db", database.address, *options)
                time.sleep(moments.uniform(0, seconds * 0.9))
                alive += process.poll() is None
                process.send_signal(signal.SIGKILL)
                process.communicate()
            try:
                partial += 0 < database.query("SELECT count(*) FROM article")[0][0] < count
            except (sqlite3.OperationalError, RuntimeError):
                pass  # killed before there were tables
            self.extract(path, "--db", database.address, *options)
            self.assertSame(database, expected)
            if kind == "sqlite":
                self.assertEqual(database.query("PRAGMA integrity_check"), [["ok"]])
                os.remove(database.address)
            else:
                SERVER.query("postgres", f"DROP DATABASE {database.name}")
        self.assertGreater(alive, 0, "no load was killed before its end")
        print(f"{kind}: {KILLS} loads, {alive} kills in mid-run, {partial} databases were half full when they were resumed", file=sys.stderr)
        if KILLS >= 10:
            self.assertGreater(partial, 0)

    def test_sqlite(self):
        self.kill_and_resume("sqlite")

    def test_postgres(self):
        self.kill_and_resume("postgres")


class Trouble(Load):
    def test_the_server_is_restarted_in_mid_run(self):
        path = self.write("a.jsonl", articles(300))
        whole = self.new("sqlite")
        self.extract(path, "--db", whole.address)
        for mode in ("fast", "immediate"):
            database = self.new("postgres")
            process = self.start(path, "--db", database.address, "--batch", 10, "--jobs", 1)
            while process.poll() is None and not SERVER.query(database.name, "SELECT to_regclass('article')").strip():
                time.sleep(0.01)
            time.sleep(0.1)
            SERVER.stop(mode)
            self.assertIsNone(process.poll(), "it ended too early")
            time.sleep(0.3)
            SERVER.start()
            err = self.end(process)[1]
            self.assertIn("; trying again", err)
            self.assertSame(database, rows(whole))

    def test_the_server_does_not_come_back(self):
        path = self.write("a.jsonl", articles(500))
        database = self.new("postgres")
        process = self.start(path, "--db", database.address, "--batch", 10, "--jobs", 1, "--retry", 1)
        while process.poll() is None and not SERVER.query(database.name, "SELECT to_regclass('article')").strip():
            time.sleep(0.01)
        SERVER.stop()
        try:
            err = self.end(process, code=2)[1]
            self.assertIn("gave up after 1 seconds", err)
        finally:
            SERVER.start()
        self.extract(path, "--db", database.address)
        self.assertEqual(len(database.table("article")), 500)

    def test_disk_full_sqlite(self):
        path = self.write("a.jsonl", articles(200))
        database = self.new("sqlite")

        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (900_000, 900_000))
        _, err = self.extract(path, "--db", database.address, "--batch", 20, code=2, preexec_fn=limit, restore_signals=False)
        self.assertIn(database.address, err)
        self.assertEqual(database.query("PRAGMA integrity_check"), [["ok"]])
        self.assertEqual(len(database.table("article")) % 20, 0)
        self.extract(path, "--db", database.address)
        whole = self.new("sqlite")
        self.extract(path, "--db", whole.address)
        self.assertSame(database, rows(whole))

    def test_disk_full_postgres(self):
        space = pathlib.Path(SERVER.folder) / "small"
        space.mkdir()
        if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", space], capture_output=True).returncode != 0:
            self.skipTest("needs a small file system of its own: run as root")
        try:
            shutil.chown(space, "postgres")
            database = self.new("postgres")
            SERVER.query("postgres", f"CREATE TABLESPACE small LOCATION '{space}'")
            SERVER.query("postgres", f"ALTER DATABASE {database.name} SET default_tablespace = small")
            path = self.write("a.jsonl", articles(400))
            _, err = self.extract(path, "--db", database.address, "--batch", 20, code=2)
            self.assertIn("No space left on device; make room there", err)
            stored = len(database.table("article"))
            self.assertGreater(stored, 0)
            self.assertEqual(stored % 20, 0)
            subprocess.run(["mount", "-o", "remount,size=60m", space], check=True)
            self.extract(path, "--db", database.address)
            whole = self.new("sqlite")
            self.extract(path, "--db", whole.address)
            self.assertSame(database, rows(whole))
            SERVER.query("postgres", f"DROP DATABASE {database.name}")
            SERVER.query("postgres", "DROP TABLESPACE small")
        finally:
            SERVER.query("postgres", "CHECKPOINT")
            subprocess.run(["umount", "-l", space])

    def test_processes_load_one_database_at_once(self):
        path = self.write("all.jsonl", articles(180))
        parts = [self.write(f"{i}.jsonl", articles(90, 30 * i)) for i in range(4)]  # each shares articles with the next
        whole = self.new("sqlite")
        self.extract(path, "--db", whole.address)
        for database in self.both():
            running = [self.start(part, "--db", database.address, "--batch", 5, "--jobs", 1) for part in parts]
            for process in running:
                self.end(process)
            self.assertSame(database, rows(whole, leave_out=("source",)), leave_out=("source",))


class Csv(Load):
    def read(self, folder, name):
        with open(folder / f"{name}.csv", newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file, strict=True))

    def test_files_hold_what_the_database_holds(self):
        text = "Leeds United beat Hull City 2-1.\r\n\r\n'We were superb, so \"superb\",' said Aaron Walsh."
        path = self.write("a.jsonl", [*articles(45), {"id": "awkward, \"id\"", "text": text}, '{"broken'])
        database, folder = self.new("sqlite"), self.folder / "facts"
        self.extract(path, "--csv", folder, "--db", database.address, code=1)
        self.assertEqual({file.name for file in folder.iterdir()}, {f"{name}.csv" for name in TABLES if name != "entity"})
        for name in TABLES:
            if name == "entity":
                continue
            found = self.read(folder, name)
            expected = [{key: "" if value is None else str(value).lower() if isinstance(value, bool) else str(value) for key, value in plain(row).items() if not key.endswith("_entity")}
                        for row in database.table(name)]
            key = lambda row: (row.get("article_id", ""), row["id"])
            self.assertEqual(sorted(found, key=key), sorted(expected, key=key), name)
        for file in folder.iterdir():
            lines = file.read_bytes()
            self.assertTrue(lines.endswith(b"\r\n"))

    def test_an_older_folder_is_replaced_as_a_whole_and_others_are_kept(self):
        folder = self.folder / "facts"
        self.extract(self.write("a.jsonl", articles(3)), "--csv", folder)
        self.extract(self.write("b.jsonl", articles(2)), "--csv", f"{folder}/")
        self.assertEqual(len(self.read(folder, "article")), 2)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["a.jsonl", "b.jsonl", "facts"])
        (folder / "notes.txt").write_text("mine")
        self.assertIn("holds notes.txt", self.extract(self.folder / "a.jsonl", "--csv", folder, code=2)[1])
        self.assertEqual(len(self.read(folder, "article")), 2)

    def test_a_load_that_is_killed_leaves_the_older_folder(self):
        folder = self.folder / "facts"
        self.extract(self.write("a.jsonl", articles(3)), "--csv", folder)
        process = self.start(self.write("b.jsonl", articles(500)), "--csv", folder, "--jobs", 1)
        while not list(self.folder.glob("facts.part-*")):
            time.sleep(0.01)
        process.kill()
        process.communicate()
        self.assertEqual(len(self.read(folder, "article")), 3)


class Stats(Load):
    def stats(self, database, *options, code=0):
        done = subprocess.run([COMMAND, "stats", database.address, *options], capture_output=True)
        self.assertEqual(done.returncode, code, done.stderr)
        return done.stdout.decode() if code == 0 else done.stderr.decode()

    def test_counts_are_those_of_the_database(self):
        path = self.write("a.jsonl", [*articles(20), {"id": "https://www.example.org/x", "text": "Leeds United beat Hull City 2-1."}, '{"broken', '{"also": "broken"}'])
        told = []
        for database in self.both():
            self.extract(path, ROOT / "corpus", "--db", database.address, code=1)
            found = json.loads(self.stats(database, "--json"))
            tables = {name: database.table(name) for name in (*TABLES, "fact")}
            self.assertEqual((found["articles"], found["facts"], found["failed"]), (36, len(tables["fact"]), 2))
            self.assertEqual({row["type"]: row["facts"] for row in found["types"]}, {name: len(tables[name]) for name in TYPES})
            self.assertEqual({row["source"]: row["articles"] for row in found["sources"]}, {str(path): 20, str(ROOT / "corpus"): 15, "www.example.org": 1})
            self.assertEqual(sum(row["facts"] for row in found["sources"]), len(tables["fact"]))
            self.assertEqual(sum(row["facts"] for row in found["days"]), len(tables["fact"]))
            self.assertIsNone(found["days"][-1]["day"])
            self.assertEqual(sorted(row["place"] for row in found["failures"]), [f"{path}:22", f"{path}:23"])
            self.assertRegex(found["knowledge"][0]["knowledge"], r"^\d+\.\d+\.\d+/[0-9a-f]{16}$")
            lines = self.stats(database)
            self.assertIn(f"type\tscore\t{len(tables['score'])}\t", lines)
            self.assertNotIn("\x1b", lines)
            told.append(lines)
        self.assertEqual(*told)

    def test_what_is_none_of_ours_is_told(self):
        self.assertIn("no such database", self.stats(self.new("sqlite"), code=2))
        other = self.new("sqlite")
        other.run("CREATE TABLE song (id)")
        self.assertIn("no database of pressbox's", self.stats(other, code=2))
        self.assertIn("no database of pressbox's", self.stats(self.new("postgres"), code=2))


class Tables(Load):
    def test_an_older_postgres_database_is_migrated(self):
        path = self.write("a.jsonl", articles(30))
        database = self.new("postgres")
        self.extract(path, "--db", database.address)
        whole = rows(database, leave_out=("source",))
        database.run("DROP VIEW fact; DROP VIEW entity_fact; ALTER TABLE score DROP COLUMN venue; UPDATE pressbox_schema SET version = 4")
        err = self.extract(self.write("b.jsonl", []), self.write("c.jsonl", articles(1)), "--db", database.address, code=1)[1]
        self.assertIn("the tables of an older pressbox", err)
        self.assertEqual(database.query("SELECT version FROM pressbox_schema"), [[6]])
        self.assertEqual(database.query("SELECT count(*) FROM fact")[0][0], sum(len(whole[name]) for name in TYPES))
        self.extract(path, "--db", database.address)
        database.run("DELETE FROM failed_article")
        self.assertSame(database, whole, leave_out=("source",))

    def test_databases_of_others_are_refused_and_kept(self):
        path = self.write("a.jsonl", articles(1))
        database = self.new("postgres")
        database.run("CREATE TABLE article (id integer)")
        self.assertIn("the database of another program", self.extract(path, "--db", database.address, code=2)[1])
        database.run("DROP TABLE article")
        self.extract(path, "--db", database.address)
        database.run("UPDATE pressbox_schema SET version = 99")
        self.assertIn("a database of version 99, and not 6", self.extract(path, "--db", database.address, code=2)[1])

    def test_passwords_are_refused_and_never_told(self):
        path = self.write("a.jsonl", articles(1))
        for address in ("postgresql://me:s3cret@localhost/facts", "postgres://me:s3cret/@localhost/facts", "postgresql://localhost/facts?password=s3cret", "postgresql://me:s3cret",
                        "postgresql://localhost/facts?p%61ssword=s3cret", "postgresql://me:s3cret@@h1:5432,h2/x?connect_timeout=1", "postgresql://localhost/f?sslpassword=s3cret"):
            out, err = self.extract(path, "--db", address, code=2)
            self.assertEqual((out, err.count("\n")), ("", 1))
            self.assertIn("PGPASSWORD or ~/.pgpass", err)
            self.assertNotIn("s3cret", err)
        self.assertIn("write postgresql://host/database", self.extract(path, "--db", "postgresql:facts", code=2)[1])

    def test_the_environment_names_the_database(self):
        database = self.new("postgres")
        names = {**os.environ, "PGHOST": SERVER.folder, "PGUSER": "pressbox", "PGDATABASE": database.name}
        self.assertIn(" in postgresql:", self.extract(self.write("a.jsonl", articles(1)), "--db", "postgresql:", env=names)[1])
        self.assertEqual(len(database.table("article")), 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
