#!/usr/bin/env python3
"""Writes the fuzz targets' first inputs: pieces of corpus/, of the test cases and of patterns/.

usage: seeds.py FOLDER        makes FOLDER/<target>/<hash>
"""
import hashlib, json, pathlib, re, sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
OUT = pathlib.Path(sys.argv[1])


def put(target, content):
    content = content if isinstance(content, bytes) else content.encode()
    folder = OUT / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / hashlib.sha1(content).hexdigest()[:16]).write_bytes(content)


def texts():
    """Short texts: paragraphs of the articles, the cases' texts, the rules' examples."""
    for path in sorted((ROOT / "corpus").glob("*.txt")):
        paragraphs = path.read_text().split("\n\n")[1:]
        yield from ("\n\n".join(paragraphs[at:at + 2]) for at in range(0, len(paragraphs), 2))
    for path in sorted((ROOT / "tests" / "resolve").rglob("*.txt")):
        yield from re.findall(r"^text: (.*)$", path.read_text(), re.M)
    for path in sorted((ROOT / "patterns").rglob("*.toml")):
        yield from re.findall(r"text = \"((?:[^\"\\]|\\.)*)\"", path.read_text())[::4]


for number, text in enumerate(texts()):
    put("text", text)
    put("extractor", text)
    if number % 5 == 0:
        put("extractor", "#" + text.split(". ")[0] + "\n" + text)
        put("reader", "t date 2024-03-16\ntitle A title\n\n" + text)
        put("reader", "j" + json.dumps({"id": str(number), "date": "2024-03-16", "text": text}) + "\n" + json.dumps({"text": text[:40]}, ensure_ascii=False) + "\n")
for text in ("Très fâché", "“Quoted” – and € 5"):
    put("reader", b"T" + text.encode("cp1252"))
    put("reader", b"T" + text.encode("utf-16"))
    put("text", text.encode("cp1252"))
for path in sorted((ROOT / "patterns").rglob("*.toml")):
    blocks = re.split(r"\n(?=\[)", path.read_text())
    for block in blocks[:60]:
        if len(block) < 4000:
            put("pack", "t" + block)
for path in sorted((ROOT / "patterns").rglob("*.lex")):
    put("pack", "l" + "\n".join(path.read_text().splitlines()[:25]))
