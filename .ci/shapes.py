"""Compares the shapes of two sets of documents, one of hostile words and one of peaceful ones."""
import base64
import csv
import hashlib
import html.parser
import json
import pathlib
import re
import sys
import xml.etree.ElementTree

folder = pathlib.Path(sys.argv[1])
faults = []


def check(is_right, what):
    if not is_right:
        faults.append(what)


def text(name):
    with open(folder / name, encoding="utf-8-sig", newline="") as file:
        return file.read()


class Page(html.parser.HTMLParser):
    """The elements of a page, in order, and what they say of themselves."""

    def __init__(self, name):
        super().__init__(convert_charrefs=True)
        self.name, self.tags, self.open, self.style = name, [], [], ""
        self.words = []
        self.feed(text(name))
        self.close()

    def handle_starttag(self, tag, attributes):
        names = [(key, value) for key, value in attributes if key not in ("href", "content")]
        self.tags.append((tag, tuple(names), tuple(key for key, _ in attributes)))
        if tag not in ("meta", "br"):
            self.open.append(tag)
        links = [value for key, value in attributes if key == "href"]
        check(all(re.match(r"#partie-\d+$|https?://", link) for link in links), f"{self.name}: link")
        check(not any(key.startswith("on") for key, _ in attributes), f"{self.name}: {attributes}")
        if ("http-equiv", "Content-Security-Policy") in attributes:
            self.policy = dict(attributes)["content"]

    def handle_endtag(self, tag):
        check(self.open and self.open[-1] == tag, f"{self.name}: </{tag}> ends {self.open[-1:]}")
        self.open and self.open.pop()
        self.tags.append("/" + tag)

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            self.style += data
        self.words.append(data)


def colours(style):
    def luminance(code):
        code = "".join(c * 2 for c in code) if len(code) == 3 else code
        parts = [int(code[i : i + 2], 16) / 255 for i in (0, 2, 4)]
        parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return sum(c * w for c, w in zip(parts, (0.2126, 0.7152, 0.0722)))

    inks = re.findall(r"(?<!-)color: #([0-9a-f]{3,6})", style)
    papers = re.findall(r"background: #([0-9a-f]{3,6})", style)
    for ink in inks:
        for paper in papers:
            high, low = sorted((luminance(ink), luminance(paper)), reverse=True)
            yield ink, paper, (high + 0.05) / (low + 0.05)


def accessible(page):
    starts = [tag for tag in page.tags if isinstance(tag, tuple)]
    names = [tag[0] for tag in starts]
    check(not {"script", "img", "iframe", "link", "object", "form"} & set(names), "something loads")
    check(("html", (("lang", "fr"),), ("lang",)) in starts, "no language")
    for landmark in ("header", "main", "footer", "title", "h1"):
        check(names.count(landmark) == 1, f"{names.count(landmark)} {landmark}")
    levels = [int(name[1]) for name in names if re.fullmatch("h[1-6]", name)]
    check(all(b <= a + 1 for a, b in zip(levels, levels[1:])), "a level of heading is missing")
    for name, attributes, _ in starts:
        check(name != "th" or dict(attributes).get("scope") in ("col", "row"), "no scope")
    ids = [dict(a)["id"] for _, a, _ in starts if "id" in dict(a)]
    check(len(ids) == len(set(ids)), "one id twice")
    labels = [dict(a)["aria-labelledby"] for _, a, _ in starts if "aria-labelledby" in dict(a)]
    check(set(labels) <= set(ids), "a label points nowhere")
    digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
    check(f"'sha256-{digest}'" in page.policy, f"the policy does not know the style: {digest}")
    check("default-src 'none'" in page.policy, "the policy lets something through")
    pairs = list(colours(page.style))
    check(len(pairs) > 4, "no colours were found")
    for ink, paper, contrast in pairs:
        check(contrast >= 4.5, f"#{ink} on #{paper}: {contrast:.1f}")


def rows(name, **form):
    form = {"delimiter": ";", "strict": True, **form}
    return list(csv.reader(text(name).splitlines(keepends=True), **form))


def paths(value, path=()):
    if isinstance(value, dict):
        return [p for key in sorted(value) for p in paths(value[key], path + (key,))]
    if isinstance(value, list):
        return [p for index, part in enumerate(value) for p in paths(part, path + (index,))]
    return [path]


def elements(name):
    tree = xml.etree.ElementTree.parse(folder / name)
    return [
        (e.tag.split("}")[1], tuple(sorted((k, v) for k, v in e.items() if k != "destination")))
        for e in tree.iter()
        if not e.tag.endswith(("}text", "}softbreak"))
        # GitHub makes a link of any address of mail, however it is escaped; it reads the same.
        and not e.get("destination", "").startswith("mailto:")
    ]


def rules(name):
    return [line[0] for line in text(name).split("\n") if re.fullmatch(r"=+|-+|~+|_+", line)]


def same_shape(document):
    """Holds a document of hostile words against the same of peaceful ones; answers its cells."""
    hostile, peaceful = f"hostile-{document}", f"peaceful-{document}"
    pages = Page(hostile + ".html"), Page(peaceful + ".html")
    check(pages[0].tags == pages[1].tags, f"{document}: the shape of the page changed")
    for page in pages:
        accessible(page)
    check(elements(hostile + ".xml") == elements(peaceful + ".xml"), f"{document}: Markdown changed")
    check(rules(hostile + ".txt") == rules(peaceful + ".txt"), f"{document}: plain text changed")
    check(all(len(line.encode()) <= 998 for line in text(hostile + ".txt").split("\n")), "too long")

    tables = rows(hostile + ".csv"), rows(peaceful + ".csv")
    check([len(r) for r in tables[0]] == [len(r) for r in tables[1]], f"{document}: cells changed")
    check(len({len(r) for r in tables[0]}) == 1 and len(tables[0]) > 50, f"{document}: ragged rows")
    for cell in (cell for row in tables[0] for cell in row):
        check(not re.match(r"[=+\-@\t\r]", cell), f"a formula: {cell[:40]}")

    values = json.loads(text(hostile + ".json")), json.loads(text(peaceful + ".json"))
    check(paths(values[0]) == paths(values[1]), f"{document}: the paths of the JSON changed")
    # LibreOffice's own reading of the RTF: the same paragraphs.
    read = text(f"office/{hostile}.txt"), text(f"office/{peaceful}.txt")
    check(read[0].count("\n") == read[1].count("\n"), f"{document}: paragraphs of the RTF changed")
    return tables[0], values[0], read[0]


same_shape("bilan")
for document in ("notes", "complet"):
    hostile = f"hostile-{document}"
    cells, values, read = same_shape(document)
    # What LibreOffice makes of the cells: each as it was written.
    opened = rows(f"cells/{hostile}.csv", delimiter="\t")
    check(len(opened) == len(cells), f"{document}: LibreOffice sees {len(opened)} rows")
    column = cells[0].index("relevé")
    check(
        [row[column] for row in opened] == [row[column] for row in cells],
        f"{document}: LibreOffice reads other words",
    )
    for note in values["parties"][0]["emporte"]:
        check(note["texte"] in read, f"{document}: the RTF lost {note['texte'][:40]!r}")

if faults:
    print("\n".join(dict.fromkeys(faults)))
    sys.exit(1)
print("Pages, Markdown, plain text, cells, JSON and RTF keep their shape under hostile words.")
