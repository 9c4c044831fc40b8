/// Words of the facilitator's own screen, while a table shows the game.
extension French {
  /// Texts of the console.
  package enum Console {
    package static let room = "La salle"
    package static let notWritten = "N’ont encore rien écrit"
    package static let everybodyWrote = "Chacun·e a écrit quelque chose."
    package static let ready = "Grilles prêtes"
    package static let offers = "Se proposent de jouer"
    package static let nobodyYet = "Personne encore."
    package static let nextTitle = "Ensuite"
    package static let prompts = "Relances"
    package static let otherPage = "salle, observateur·rice, mur"
    package static let observerPreview =
      "Aperçu : ce que voit un·e observateur·rice, sans ses propres lignes."
    package static let tablePreview = "Aperçu : ce que montre la table."
    package static let seeRoom = "la salle"
    package static let putAside = "public"
    package static let takeUp = "console"
    package static let tableCame =
      "Une table montre le jeu : cet écran devient votre console. « k » le rend public."
    package static let isAside = "Cet écran est public : il ne montre que ce que montre le mur."
    package static let isOn = "Cet écran est votre console, pour vous seul·e."
    package static let hide = "masquer au mur"
    package static let show = "remettre au mur"
    package static let hiddenLines = "Masqué au mur"
    package static let hiddenLine = "une ligne masquée"
    package static let lineHidden = "Masqué au mur ; « h » le remet."
    package static let lineShown = "Remis au mur."
    package static let nothingToHide = "Il n’y a rien à masquer ici."
    package static let atHerTerminal = "à son terminal"

    /// How many are at a terminal of their own, and how many tables.
    package static func seated(_ number: Int, tables: Int) -> String {
      let people = French.count(
        number, "personne à son terminal", "personnes à leur terminal",
        none: "personne à son terminal")
      return "\(people) · \(French.count(tables, "table", "tables", none: "aucune table"))"
    }

    /// Those who are not named, after others who are.
    package static func others(_ number: Int) -> String {
      number == 1 ? "et 1 autre" : "et \(number) autres"
    }

    /// Said where more can be seen by a key.
    package static let more = "la suite : v"

    /// Who had a terminal and lost it.
    package static func awaited(_ names: String) -> String { "attendu·es : \(names)" }

    /// What those who arrive are to type.
    package static func comeIn(_ address: String) -> String { "Pour entrer : \(address)" }

    /// The phase that follows, and the time planned for it.
    package static func next(_ title: String, minutes: Int?) -> String {
      minutes.map { "\(title) (\($0) min)" } ?? title
    }
  }
}
