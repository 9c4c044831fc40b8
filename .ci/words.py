"""Writes a session for the linear mode: `hostile` words in every field, or `peaceful` ones.

Each hostile text stands in a line of the grid before and after a word of its own, so that both
sessions bring the same lines together.
"""
import sys

HOSTILE = [
    "# Titre", "###### a ######", "===", "---", "* * *", "_ _ _", "- liste", "1. liste", "12) x",
    "> cité", "```", "~~~", "`code`", "*gras*", "__gras__", "~~barré~~", "[lien](https://x.example)",
    "[réf]: https://x.example", "![image](x.png)", "<https://x.example>", "https://x.example/a_b",
    "www.x.example", "a@x.example", "<script>alert(1)</script>", "<!-- caché -->", "</section>",
    "</style><style>*{display:none}</style>", "\" onload=\"alert(1)", "' onload='alert(1)", "]]>",
    "&lt;b&gt;", "&#60;b&#62;", "&amp", "a | b | c", "|", "\\|", "\\", "\\\\", "{", "}", "}}}",
    "{\\b gras}", "\\par", "\\u8364?", "\\'e9", "{\\*\\fldinst HYPERLINK \"x\"}", "\\bin5 abc",
    "\\cell\\row", "=1+1", "=HYPERLINK(\"https://x.example\")", "+1+1", "-1+1", "@SUM(A1)", "=cmd|x!A1",
    ";", "a;b;c", "\"", "\"\"", "\";\"", "','", "\u202eenvers", "a\u200bb", "\u2066x\u2069", "\x1b[31m",
    "\x07", "\u0301", ">\u0301", "\"\u0301", ";\u0301", "<\u0301b>", "|\u0301", "\ufeff", "\U000e0041",
    "x" * 900, "<b>" * 200, "{\\ul " * 150, "é" * 400, "[^1]", "[x] tâche", "$x$", ":smile:",
]
SECTIONS = ["questions", "portes", "dispositifs", "parole", "debriefing"]


def lines(is_hostile):
    def words(index, text, place):
        own = f"mot{index}{place}"
        text = text if is_hostile else "mot"
        # A mark of quotation that begins a line makes one word of it, so it never does.
        return f"{own} {text}" if place == "a" or text[0] == '"' else f"{text} {own}"

    yield "reglages territoire " + ("</title><script>x</script> {\\b" if is_hostile else "Cher")
    yield "reglages auteurs oui"
    yield "ouvrir " + ("</h1>\"';=1 {\\b # *x* | \\" if is_hostile else "Séance")
    people = ["<b>A</b>", "=B", "*C*", "{D}", "# E", "|F|"] if is_hostile else list("ABCDEF")
    yield "participants " + ", ".join(f"« {name} » (Maison {name})" for name in people)
    yield "aller volontaires"
    yield "volontaires 1 2"
    yield "aller tirage"
    yield "tirer"
    yield "aller questions"
    for index, text in enumerate(HOSTILE):
        section = SECTIONS[index % len(SECTIONS)]
        yield f"releve {3 + index % 4} {section} {words(index, text, 'a')}"
        yield f"releve {3 + index % 4} {section} {words(index, text, 'b')}"
    yield "aller vecu"
    yield from (f"note conseiller {words(i, t, 'c')}" for i, t in enumerate(HOSTILE))
    yield "aller regards"
    yield "devoiler quand-meme"
    yield "aller portes"
    yield from (f"portes « {words(i, t, 'a')} »" for i, t in enumerate(HOSTILE) if not set(t) & set("«»\",;"))
    yield "aller transfert"
    yield from (f"note emporter {words(i, t, 'a')}" for i, t in enumerate(HOSTILE))
    yield from (
        f"engagement « {words(i, t, 'a')} » « {words(i, t, 'b')} » « {words(i, t, 'a')} » 2020-01-01"
        for i, t in enumerate(HOSTILE)
        if not set(t) & set("«»\"")
    )
    yield "aller cloture"
    yield "satisfaction tres 3"
    yield "clore"
    yield "quitter"


sys.stdout.reconfigure(encoding="utf-8", newline="\n")
for line in lines(sys.argv[1] == "hostile"):
    print(line)
