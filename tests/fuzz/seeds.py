#!/usr/bin/env python3
"""Writes the fuzz targets' first inputs: pieces of corpus/, of the test cases and of patterns/.

usage: seeds.py FOLDER        makes FOLDER/<target>/<hash>
"""
import csv, gzip, hashlib, io, json, pathlib, re, sys, tarfile, zipfile

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


def table(rows, delimiter):
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue().encode()


def page(text):
    data = json.dumps({"@type": "NewsArticle", "headline": "Leeds &amp; Hull", "datePublished": "2024-03-16T20:00:00Z", "articleBody": text[:60]})
    paragraphs = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
    return (f"<!DOCTYPE html><html><head><meta charset=utf-8><title>A title | Site</title><meta property='og:title' content='A title'>"
            f"<script type='application/ld+json'>{data}</script></head><body><nav><a href=x>Home</a></nav><h1>A title</h1><time datetime=2024-03-16></time>"
            f"<article><figure><figcaption>A caption</figcaption></figure>{paragraphs}One line<br>another &eacute;<br><br>"
            f"<table><tr><td>Leeds<td>2</tr></table></article><aside class=related>More</aside></body></html>").encode()


def record(kind, address, content_type, block):
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nContent-Type: {content_type}\r\nContent-Length: {len(block)}\r\n\r\n"
    return head.encode() + block + b"\r\n\r\n"


def response(address, body, *headers):
    lines = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8", *headers]
    return record("response", address, "application/http; msgtype=response", "".join(line + "\r\n" for line in lines).encode() + b"\r\n" + body)


def chunked(body):
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:40], body[40:], b""))


def zstd(content):
    """A frame whose blocks are stored as they are, so that changes of its bytes are changes of the content."""
    blocks = [content[at:at + 200] for at in range(0, len(content), 200)] or [b""]
    headers = [(len(block) << 3 | (at + 1 == len(blocks))).to_bytes(3, "little") for at, block in enumerate(blocks)]
    return b"\x28\xb5\x2f\xfd\x00\x38" + b"".join(header + block for header, block in zip(headers, blocks))


def tar(files, form=tarfile.USTAR_FORMAT):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    content = out.getvalue().rstrip(b"\0")  # Python fills up to 10 KB
    return content + bytes(-len(content) % 512 + 1024)


def archive_zip(files, packing=zipfile.ZIP_STORED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, packing)
    return out.getvalue()


def packed_seeds(text):
    """Seeds of every format but plain text; those of packed ones stored too, where changed bytes still unpack."""
    plain = b"date 2024-03-16\n" + text.encode()
    line = json.dumps({"id": "a", "text": text, "date": "2024-03-16"}).encode() + b"\n"
    html = page(text)
    comma = table([["id", "date", "title", "text"], ["a", "2024-03-16", "A \"title\"", text], ["b", "", "", "Hull lost."]], ",")
    tabs = table([["text", "headline"], [text, "A title"]], "\t")
    warc = record("warcinfo", "", "application/warc-fields", b"a: b\r\n") + response("http://x/1", html[:1500]) + \
        response("http://x/2", chunked(b"<p>Leeds won 2-1 on Saturday, they said.</p>"), "Transfer-Encoding: chunked") + \
        response("http://x/3", gzip.compress(b"<p>Hull lost.</p>", mtime=0), "Content-Encoding: gzip")
    wet = record("conversion", "http://x/4", "text/plain", plain) + record("conversion", "<http://x/5>", "text/plain", b"Hull lost.")
    files = {"d/a.txt": plain, "b.jsonl": line, "x.png": b"x"}
    packed = {"c.csv.gz": gzip.compress(comma, mtime=0), "e.html.zst": zstd(html), "in.tar": tar({"f.wet": wet})}
    yield from (b"c" + comma, b"C" + comma.replace(b",", b";"), b"v" + tabs, b"h" + html, b"H" + html.decode().replace("utf-8", "latin1").encode("latin1", "ignore"), b"w" + warc, b"w" + wet)
    yield from (b"g" + gzip.compress(content, level, mtime=0) for content in (line, line * 3) for level in (0, 9))
    yield from (b"z" + zstd(line * 3), b"z" + zstd(line) + zstd(b"") + zstd(b'{"text": "Hull lost."}'))
    yield from (b"a" + tar(files), b"a" + tar({"long/" * 30 + "a.txt": plain, "M\u00e1laga.txt": plain}, tarfile.PAX_FORMAT), b"a" + tar({"long/" * 30 + "a.txt": plain}, tarfile.GNU_FORMAT), b"a" + tar(packed))
    yield from (b"p" + archive_zip(content, packing) for content in (files, packed) for packing in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    yield from (b"u" + content for content in (html, line, wet, tar(files), archive_zip(files), gzip.compress(tar(files), 0, mtime=0), zstd(gzip.compress(wet, 0, mtime=0)), gzip.compress(archive_zip(packed), mtime=0)))


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
for text in ("Málaga beat Hull 2-1.\n\nThey were “superb”, said \"he\".", next(texts())[:400]):
    for seed in packed_seeds(text):
        put("reader", seed)
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
