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


def definitions():
    """All macros and lists of the shipped packs; none where Python has no TOML yet."""
    try:
        import tomllib
    except ImportError:
        return {}, {}
    packs = [tomllib.loads(path.read_text()) for path in sorted((ROOT / "patterns").rglob("*.toml"))]
    return [{name: value for pack in packs for name, value in pack.get(table, {}).items()} for table in ("macros", "lists")]


def with_definitions(block, macros, lists):
    """A pack of one rule that stands alone: what its patterns name comes before it, lists cut short."""
    used, wanted = set(), re.findall(r"\{(\w+)", block)
    while wanted:
        name = wanted.pop()
        if name not in used:
            used.add(name)
            wanted += re.findall(r"\{(\w+)", macros.get(name, "") if isinstance(macros.get(name, ""), str) else "")
    lines = lambda table, cut: [f"{name} = {json.dumps(cut(table[name]), ensure_ascii=False)}\n" for name in sorted(used & set(table))]
    return "[macros]\n" + "".join(lines(macros, lambda value: value)) + "[lists]\n" + "".join(lines(lists, lambda value: value[:8])) + block


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
macros, lists = definitions()
for path in sorted((ROOT / "patterns").rglob("*.toml")):
    blocks = re.split(r"\n(?=\[)", path.read_text())
    for block in blocks[:60]:
        if len(block) < 4000:
            put("pack", "t" + block)
            if block.startswith("[[rule]]"):
                put("pack", "t" + with_definitions(block, macros, lists))
for path in sorted((ROOT / "patterns").rglob("*.lex")):
    put("pack", "l" + "\n".join(path.read_text().splitlines()[:25]))
