/// What the program says round the screens.
extension French {
  /// Sentences of the interactive program.
  public enum Interactive {
    public static let demoKeepsNothing = "La démonstration ne garde rien : il n’y a rien à exporter."
    public static let demoPrompt = "Démonstration : une touche l’arrête, rien n’est gardé."

    /// Name of the file the notes go to.
    public static func notesFile(_ name: String, nominative: Bool) -> String {
      nominative ? "notes-\(name)-nominatif.md" : "notes-\(name).md"
    }

    /// Where the notes are.
    public static func notesWritten(_ path: String) -> String { "Notes écrites dans \(path)" }

    /// Said when the end of a journal had to be cut.
    public static func cut(_ path: String) -> String {
      "La dernière écriture n’avait pas abouti ; elle est mise de côté dans \(path)"
    }

    /// One session of a list.
    public static func session(
      name: String, phase: String, participants: Int, isClosed: Bool, isOpen: Bool
    ) -> String {
      let people = French.count(
        participants, "participant·e", "participant·es", none: "aucun·e participant·e")
      let state = isOpen ? " · ouverte ailleurs" : isClosed ? " · close" : ""
      return "\(phase) · \(people) · \(name)\(state)"
    }
  }
}
