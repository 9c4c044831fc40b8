import GameEngine

extension GridEntry {
  init(reading entry: EntryReader) {
    defer { entry.finish() }
    let id = entry.id()
    grid = ObservationGrid(
      id: id, title: entry.filledText("titre"),
      sections: entry.parts("rubriques").map(GridSection.init(reading:)))
    usage = entry.text("usage")
  }
}

extension GridSection {
  fileprivate init(reading section: EntryReader) {
    defer { section.finish() }
    self.init(
      id: GridSectionID(section.id()), title: section.filledText("titre"),
      hint: section.text("aide"),
      kind: section.choice(
        "genre", among: [("texte", .text), ("porte", .door), ("dispositif", .scheme)]))
  }
}
