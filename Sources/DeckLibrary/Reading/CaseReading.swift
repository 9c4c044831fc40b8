import GameEngine

extension CaseEntry {
  init(reading entry: EntryReader, families: [Topic]) {
    defer { entry.finish() }
    let id = entry.id(in: .case)
    let title = entry.filledText("titre")
    let number = CardNumber(entry.number(in: .cases, title: title))
    let familyID = entry.link("famille", to: .family)
    family = families.first { $0.id == familyID } ?? Topic(id: familyID, title: familyID)
    words = entry.lines("mots", optional: true)
    card = CaseCard(
      id: CardID(id), number: number, title: title, family: family.title,
      depth: entry.choice("profondeur", among: CaseDepth.words),
      person: entry.object("personne").map(CasePerson.init(reading:)) ?? .unread,
      situation: entry.lines("situation"), request: entry.filledText("demande"),
      privateCues: entry.lines("indices"), audiences: entry.links("publics", to: .audience),
      themes: entry.links("themes", to: .theme),
      structures: entry.links("structures", to: .structure, mustLast: true),
      schemes: entry.links("dispositifs", to: .scheme, mustLast: true),
      questions: entry.lines("questions"))
  }
}

extension CaseDepth {
  /// Words of the deck, which are also shown.
  fileprivate static let words: [(word: String, value: CaseDepth)] = [
    ("premier-contact", .firstContact), ("ordinaire", .ordinary), ("emmelee", .tangled),
  ]
}

extension CasePerson {
  fileprivate static let unread = CasePerson(firstName: "", age: 0, place: "")

  fileprivate init(reading person: EntryReader) {
    defer { person.finish() }
    let age = person.integer("age")
    if age != 0, !(10...110).contains(age) { person.note(.badAge(age), inField: "age") }
    self.init(firstName: person.filledText("prenom"), age: age, place: person.filledText("lieu"))
  }
}
