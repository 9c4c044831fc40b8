/// Reads `paquet.json`.
struct DeckInfoReading {
  let contents: LibraryContents

  init(_ root: EntryReader, isExtension: Bool) {
    Self.checkFormat(root)
    let info = DeckInfo(
      id: root.id(in: .deck), title: root.filledText("titre"), version: root.filledText("version"),
      date: Self.date(root), licence: root.filledText("licence"),
      presentation: root.text("presentation"),
      preamble: root.lines("preambule", optional: isExtension),
      sources: root.lines("sources", optional: isExtension),
      extends: root.optionalText("etend"))
    contents = LibraryContents(
      info: info, territories: Self.territories(root, optional: isExtension),
      families: Self.topics(root, "familles", in: .family, optional: isExtension),
      audiences: Self.topics(root, "publics", in: .audience, optional: isExtension),
      themes: Self.topics(root, "themes", in: .theme, optional: isExtension))
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

  private static func topics(
    _ root: EntryReader, _ key: String, in namespace: Namespace, optional: Bool
  ) -> [Topic] {
    root.entries(key, optional: optional) { entry in
      defer { entry.finish() }
      return Topic(id: entry.id(in: namespace), title: entry.filledText("titre"))
    }
  }

  private static func territories(_ root: EntryReader, optional: Bool) -> [Territory] {
    root.entries("territoires", optional: optional) { entry in
      defer { entry.finish() }
      return Territory(
        id: entry.id(in: .territory), name: entry.filledText("nom"),
        departments: entry.lines("departements"))
    }
  }
}
