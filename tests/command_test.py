#!/usr/bin/env python3
"""The pressbox command end to end: records against the published schema, bad input, the database, determinism.

usage: command_test.py PRESSBOX
"""
import json, os, pathlib, sqlite3, subprocess, sys, tempfile, unittest
import jsonschema

COMMAND = os.path.abspath(sys.argv.pop(1))
ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = ROOT / "corpus"
REPORT = "date 2024-03-16\n\nLeeds United beat Hull City 2-1 on Saturday.\n\n'We were superb,' said Aaron Walsh.\n"


def run(*arguments, stdin=None):
    done = subprocess.run([COMMAND, *map(str, arguments)], input=stdin, capture_output=True, timeout=300)
    return done.returncode, done.stdout, done.stderr.decode()


def facts(output):
    return [json.loads(line) for line in output.decode().splitlines()]


class Folder(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name)
        self.good = self.write("good.txt", REPORT)

    def tearDown(self):
        self.temporary.cleanup()

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path


class Records(Folder):
    def test_published_schema_is_the_programs_own(self):
        code, out, _ = run("schema")
        self.assertEqual(code, 0)
        self.assertEqual(json.loads(out), json.loads((ROOT / "extractor/facts/record.schema.json").read_text()))

    def test_every_corpus_record_is_valid_and_its_spans_are_exact(self):
        validator = jsonschema.Draft202012Validator(json.loads((ROOT / "extractor/facts/record.schema.json").read_text()))
        code, out, err = run("extract", CORPUS)
        self.assertEqual((code, err), (0, ""))
        found = facts(out)
        self.assertGreater(len(found), 100)
        self.assertEqual({f["type"] for f in found}, {"score", "event", "quote", "percentage", "ratio", "money", "age", "stat", "date"})
        self.assertEqual(len({f["id"] for f in found}), len(found))
        for fact in found:
            validator.validate(fact)
            raw = pathlib.Path(fact["doc_id"]).read_text().split("\n\n", 1)[1]
            self.assertEqual(raw[fact["start"]:fact["end"]], fact["text"])
            self.assertEqual(raw.encode()[fact["byte_start"]:fact["byte_end"]].decode(), fact["text"])
            self.assertIn(fact["text"], raw)

    def test_a_record_says_what_the_article_says(self):
        code, out, _ = run("extract", self.good)
        self.assertEqual(code, 0)
        score, date, quote = facts(out)
        self.assertEqual((date["text"], date["fields"]["from"]), ("Saturday", "2024-03-16"))
        self.assertEqual((score["text"], score["fields"]["winner"], score["fields"]["team_b"]), ("2-1", "Leeds United", "Hull City"))
        self.assertEqual((quote["text"], quote["fields"]["speaker"]), ("We were superb,", "Aaron Walsh"))

    def test_date_on_the_first_line_of_the_text(self):
        line = " date 2024-03-16 Leeds United beat Hull City 2-1 on Saturday.\n"
        code, out, _ = run("extract", "-", stdin=line.encode())
        self.assertEqual((code, facts(out)[0]["fields"]["date"]), (0, "2024-03-16"))

    def test_same_facts_for_any_number_of_workers_alone_and_in_a_batch(self):
        one = run("extract", CORPUS, "--jobs", 1)[1]
        self.assertEqual(one, run("extract", CORPUS, "--jobs", 4)[1])
        alone = b"".join(run("extract", path)[1] for path in sorted(CORPUS.glob("*.txt")))
        self.assertEqual(one, alone)

    def test_types(self):
        self.assertEqual({f["type"] for f in facts(run("extract", CORPUS, "--types", "quote,score")[1])}, {"quote", "score"})
        self.assertEqual({f["type"] for f in facts(run("extract", "--types", "quote", CORPUS)[1])}, {"quote"})
        code, _, err = run("extract", self.good, "--types", "goals")
        self.assertEqual(code, 2)
        self.assertIn("known are quote", err)

    def test_corpus_is_read_right(self):
        code, out, _ = run("eval", CORPUS, CORPUS)
        self.assertEqual(code, 0)
        mission = next(line.split() for line in out.decode().splitlines() if line.startswith("mission"))
        self.assertGreater(float(mission[5]), 0.70, "found F1")
        self.assertGreater(float(mission[8]), 0.40, "record F1")


class BadInput(Folder):
    # Each is told in one line, and the good article beside it is extracted.
    def complains(self, path, words, *options):
        code, out, err = run("extract", path, self.good, *options)
        self.assertEqual((code, err.count("\n")), (1, 1), err)
        self.assertIn(str(path), err)
        self.assertIn(words, err)
        self.assertEqual(len(facts(out)), 3)
        self.assertEqual(run("extract", path, *options)[0], 2)

    def test_empty_file(self):
        self.complains(self.write("empty.txt", ""), "empty")

    def test_binary_file(self):
        self.complains(self.write("image.txt", bytes(range(256)) * 40), "")

    def test_invalid_utf8_names_the_offset(self):
        self.complains(self.write("latin.txt", b"Caf\xe9 owner wins."), "3")

    def test_encoding_auto(self):
        path = self.write("latin.txt", "“Très fâché,” said André Dupré of the café in São Paulo after the match.".encode("cp1252"))
        self.assertEqual(run("extract", path, "--encoding", "auto")[0], 0)

    def test_large_file(self):
        self.complains(self.write("large.txt", b"Leeds won 2-1. " * 3_500_000), "--max-size")

    def test_missing_path(self):
        self.complains(self.folder / "nowhere.txt", "no such")

    def test_folder_without_articles(self):
        (self.folder / "none").mkdir()
        self.complains(self.folder / "none", "no articles")

    def test_broken_json_line(self):
        good = json.dumps({"id": "x", "text": "Leeds United beat Hull City 2-1."})
        path = self.write("broken.jsonl", good + '\n{"id": "y", "text": \n' + good.replace('"x"', '"z"') + "\n")
        code, out, err = run("extract", path)
        self.assertEqual((code, err.count("\n")), (1, 1), err)
        self.assertIn("broken.jsonl:2", err)
        self.assertEqual([f["doc_id"] for f in facts(out)], ["x", "z"])

    def test_missing_text_field(self):
        path = self.write("fields.jsonl", '{"id": "x", "title": "t"}\n')
        code, _, err = run("extract", path)
        self.assertEqual(code, 2)
        self.assertIn("fields.jsonl:1", err)
        self.assertIn("text", err)

    def test_unwritable_output(self):
        target = self.folder / "no" / "facts.jsonl"
        code, _, err = run("extract", self.good, "-o", target)
        self.assertEqual((code, err.count("\n")), (2, 1), err)
        self.assertIn(str(target), err)

    def test_database_that_is_none(self):
        target = self.write("facts.db", "these are no tables, but a text that is long enough")
        before = target.read_bytes()
        code, _, err = run("extract", self.good, "--db", target)
        self.assertEqual((code, err.count("\n")), (2, 1), err)
        self.assertIn("not an SQLite database", err)
        self.assertEqual(target.read_bytes(), before)

    def test_nothing_half_written(self):
        target = self.folder / "facts.jsonl"
        run("extract", self.folder / "nowhere.txt", "-o", target)
        self.assertEqual([p.name for p in self.folder.iterdir() if ".part" in p.name], [])

    def test_all_mistakes_of_a_pack_in_one_run(self):
        pack = self.folder / "patterns"
        pack.mkdir()
        (pack / "bad.toml").write_text(
            "[[rule]]\nid = 'a'\nemits = 'score'\nmatch = '{scroe} ('\n"
            "[[rule]]\nid = 'a'\nemits = 'score'\nmatch = '{score} ('\n"
            "[[rule]]\nid = 'b'\nemits = 'score'\nmatch = '{score}'\nset = { colour = 'red', status = 'won' }\n"
            "[[rule]]\nid = 'c'\nemits = 'goal'\nmatch = '{score}'\n")
        code, out, err = run("extract", self.good, "--patterns", pack)
        self.assertEqual((code, out), (2, b""))
        for words in ("bad.toml:4:", "did you mean '{score}'", "used twice", "RE2:", "unknown field 'colour'", "cannot be 'won'", "unknown fact type 'goal'"):
            self.assertIn(words, err)

    def test_failing_example_is_told(self):
        pack = self.folder / "patterns"
        pack.mkdir()
        (pack / "p.toml").write_text("[[rule]]\nid = 'a'\nmakes = 'percent'\nmatch = '{number:value}%'\nexamples = [ { text = 'No figure.', span = '5%' } ]\n")
        code, _, err = run("patterns", "test", "--patterns", pack)
        self.assertEqual(code, 1)
        self.assertIn("p.toml:5", err)

    def test_hostile_texts_end_soon(self):
        for name, text in {"quotes": "'\"“" * 60_000, "numbers": "1-" * 200_000, "caps": "Aa " * 200_000, "words": "beat 2-1 said 'x' Leeds " * 20_000,
                           "one line": "a" * 1_000_000, "minutes": "5 minutes later " * 40_000, "combining": "e\u0301" * 200_000}.items():
            path = self.write("hostile.txt", text)
            self.assertIn(run("extract", path)[0], (0, 1, 2), name)


class Database(Folder):
    def rows(self, path):
        with sqlite3.connect(path) as database:
            return {table: database.execute(f'SELECT * FROM "{table}" ORDER BY id').fetchall() for table in ("article", "score", "event", "quote", "percentage")}

    def test_loading_twice_leaves_the_same_rows(self):
        path = self.folder / "facts.db"
        self.assertEqual(run("extract", CORPUS, "--db", path)[0], 0)
        first = self.rows(path)
        self.assertEqual(run("extract", CORPUS, "--db", path)[0], 0)
        self.assertEqual(first, self.rows(path))
        with sqlite3.connect(path) as database:
            count = database.execute("SELECT count(*) FROM fact").fetchone()[0]
            self.assertEqual(count, len(facts(run("extract", CORPUS)[1])))
            self.assertEqual(database.execute("PRAGMA foreign_key_check").fetchall(), [])
            for (fields,) in database.execute("SELECT fields FROM fact"):
                json.loads(fields)


class Commands(Folder):
    def test_help_and_version(self):
        for arguments in (["--help"], ["extract", "--help"], ["patterns", "--help"], ["explain", "--help"], ["eval", "--help"]):
            self.assertEqual(run(*arguments)[0], 0)
        self.assertIn("Examples", run("extract", "--help")[1].decode())
        self.assertRegex(run("--version")[1].decode(), r"pressbox \d+\.\d+\.\d+")

    def test_no_command_and_no_path(self):
        self.assertEqual(run()[0], 2)
        self.assertEqual(run("extract")[0], 2)

    def test_explain(self):
        code, out, _ = run("explain", self.good)
        self.assertEqual(code, 0)
        for words in ("view", "{team} beat {team} {score}", "score.beat", "FACT", "Leeds United"):
            self.assertIn(words, out.decode())

    def test_patterns_list(self):
        code, out, _ = run("patterns", "list")
        self.assertEqual(code, 0)
        self.assertIn("score.beat", out.decode())


if __name__ == "__main__":
    unittest.main()
