"""A title and a list of six lines: what a home screen is, in Textual."""

from textual.app import App, ComposeResult
from textual.widgets import Footer, Header, Label, ListItem, ListView

LINES = [
    "Nouvelle séance", "Reprendre une séance", "Démonstration", "Bibliothèque",
    "Comment se joue une séance ?", "Quitter",
]


class Home(App):
    BINDINGS = [("q", "quit", "Quitter")]
    TITLE = "Jeu de cartes SPRO"

    def compose(self) -> ComposeResult:
        yield Header()
        yield ListView(*[ListItem(Label(line)) for line in LINES])
        yield Footer()


Home().run()
