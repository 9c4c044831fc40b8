import GameEngine

extension GridEntry {
  init(reading entry: EntryReader) {
    defer { entry.finish() }
    let id = entry.id(in: .grid)
    grid = ObservationGrid(
      id: id, title: entry.filledText("titre"),
      sections: entry.parts("rubriques").map { GridSection(reading: $0, gridID: id) })
    usage = entry.text("usage")
  }
}

extension GridSection {
  fileprivate init(reading section: EntryReader, gridID: EntryID) {
    defer { section.finish() }
    self.init(
      id: GridSectionID(section.id(in: .section(ofGrid: gridID))),
      title: section.filledText("titre"),
      hint: section.text("aide"),
      kind: section.choice(
        "genre", among: [("texte", .text), ("porte", .door), ("dispositif", .scheme)]))
  }
}
