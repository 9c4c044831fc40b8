/// What the program says round the screens.
extension French {
  /// Sentences of the interactive program.
  package enum Interactive {
    package static let demoKeepsNothing =
      "La démonstration ne garde rien : il n’y a rien à exporter."
    package static let demoPrompt = "Démonstration : une touche l’arrête, rien n’est gardé."

    /// Where a document is.
    package static func documentWritten(_ path: String) -> String { "Document écrit : \(path)" }

    /// Said by a program that stops on a fault of its own.
    package static let lastWords =
      "spro : le programme s’est arrêté sur une faute qui est la sienne. Tout ce qui était affiché « enregistré » est sur le disque : « spro animer --reprendre » revient où vous en étiez."

    /// Where a document is, and how many passages look like somebody's data.
    package static func documentToReadAgain(_ count: Int, _ path: String) -> String {
      let passages = French.count(count, "passage semble", "passages semblent", none: "")
      return "\(passages) désigner quelqu’un : relisez avant d’envoyer \(path)"
    }

    /// Said when the end of a journal had to be cut.
    package static func cut(_ path: String) -> String {
      "La dernière écriture n’avait pas abouti ; elle est mise de côté dans \(path)"
    }

    /// One session of a list.
    package static func session(
      name: String, phase: String, participants: Int, isClosed: Bool, isOpen: Bool
    ) -> String {
      let people = French.count(
        participants, "participant·e", "participant·es", none: "aucun·e participant·e")
      let state = isOpen ? " · ouverte ailleurs" : isClosed ? " · close" : ""
      return "\(phase) · \(people) · \(name)\(state)"
    }
  }
}
