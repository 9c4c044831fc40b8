/// Reads `paquet.json`.
struct DeckInfoReading {
  let contents: LibraryContents

  init(_ root: EntryReader, isExtension: Bool) {
    Self.checkFormat(root)
    let info = DeckInfo(
      id: root.id(), title: root.filledText("titre"), version: root.filledText("version"),
      date: Self.date(root), licence: root.filledText("licence"),
      presentation: root.text("presentation"),
      preamble: root.lines("preambule", optional: isExtension),
      sources: root.lines("sources", optional: isExtension),
      extends: root.optionalText("etend"))
    contents = LibraryContents(
      info: info, territories: Self.territories(root, optional: isExtension),
      families: Self.topics(root, "familles", optional: isExtension),
      audiences: Self.topics(root, "publics", optional: isExtension),
      themes: Self.topics(root, "themes", optional: isExtension))
    root.finish()
  }

  private static func checkFormat(_ root: EntryReader) {
    let format = root.integer("format")
    if format > 0, format != 1 { root.note(.unknownFormat(format), inField: "format") }
  }

  private static func date(_ root: EntryReader) -> String {
    let date = root.filledText("date")
    if !date.isEmpty, !EntryForm.isDate(date) { root.note(.badDate(date), inField: "date") }
    return date
  }

  private static func topics(_ root: EntryReader, _ key: String, optional: Bool) -> [Topic] {
    root.entries(key, optional: optional).map { entry in
      defer { entry.finish() }
      return Topic(id: entry.id(), title: entry.filledText("titre"))
    }
  }

  private static func territories(_ root: EntryReader, optional: Bool) -> [Territory] {
    root.entries("territoires", optional: optional).map { entry in
      defer { entry.finish() }
      return Territory(
        id: entry.id(), name: entry.filledText("nom"), departments: entry.lines("departements"))
    }
  }
}
