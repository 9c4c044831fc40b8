import GameEngine

/// Looks a deck over: what is read with faults, then what plays and should be mended.
struct DeckCheck {
  private let outcome: DeckReader.Outcome
  private let log: FaultLog
  private let personalData = PersonalData()

  /// Every fault of a deck, warnings included.
  static func faults(in files: DeckFiles) -> [DeckFault] {
    faults(of: DeckReader.read(files), at: .files(files.bytes))
  }

  /// Every fault of a deck that has been read.
  static func faults(of outcome: DeckReader.Outcome, at places: FaultPlaces) -> [DeckFault] {
    let check = DeckCheck(outcome: outcome, log: outcome.desk.log)
    check.lookForPersonalData()
    check.measureCards()
    check.compareNames()
    return outcome.desk.log.faults(at: places)
  }

  // MARK: Personal data

  private func lookForPersonalData() {
    for (file, document) in outcome.documents.sorted(by: { $0.key < $1.key }) {
      look(at: document.root, file: file, entry: nil, field: nil)
    }
  }

  private func look(at value: JSONValue, file: DeckFile, entry: EntryID?, field: String?) {
    switch value.content {
    case .object(let members):
      let own = members.first { $0.key == "id" }.flatMap { member -> EntryID? in
        guard case .text(let id) = member.value.content else { return nil }
        return id
      }
      for member in members where !Self.sourceKeys.contains(member.key) {
        look(at: member.value, file: file, entry: own ?? entry, field: member.key)
      }
    case .array(let elements):
      for element in elements { look(at: element, file: file, entry: entry, field: field) }
    case .text(let text):
      for found in personalData.found(in: text, isCase: file == .cases) {
        log.note(
          .personalData(found.kind, found.text), file: file.name, offset: value.offset,
          entry: entry, field: field)
      }
    case .number, .bool, .null: break
    }
  }

  /// Addresses of pages hold numbers that are nobody's.
  private static let sourceKeys: Set<String> = ["source", "sources"]

  // MARK: Cards

  private func measureCards() {
    for entry in outcome.ownCases {
      let words = ReadingAloud.words(in: entry.card.situation)
      if words > ReadingAloud.longestCase {
        note(.tooLongToRead(words: words), .cases, entry.id, field: "situation")
      }
      noteIfLarge(CardSizes.lineCount(of: entry.card), .cases, entry.id)
      let firstName = entry.card.person.firstName
      if PersonalData.isWholeName(firstName) {
        note(.personalData(.name, firstName), .cases, entry.id, field: "personne.prenom")
      }
    }
    for structure in outcome.ownStructures {
      guard let card = structure.card else { continue }
      noteIfLarge(CardSizes.lineCount(of: card), .structures, structure.id)
    }
  }

  private func noteIfLarge(_ lines: Int, _ file: DeckFile, _ id: EntryID) {
    guard lines > CardSizes.lines else { return }
    note(.cardTooLarge(lines: lines), file, id)
  }

  // MARK: Names

  /// Notes the names that lead to two doors alike, which recognition must then leave alone.
  private func compareNames() {
    let table = outcome.library.nameTable
    let groups = Dictionary(grouping: table.names, by: \.key.letters)
    for name in table.names where outcome.isOwn(table.doors[name.door].id) {
      let same = groups[name.key.letters] ?? []
      guard name.rank == same.map(\.rank).min(),
        let other = same.first(where: { $0.rank == name.rank && precedes($0, name, in: table) })
      else { continue }
      let door = table.doors[name.door]
      note(
        .sameName(name.text, as: table.doors[other.door].name),
        door.kind == .structure ? .structures : .schemes, door.id)
    }
  }

  /// Tells whether a name of another door was there first: in the deck added to, or further up.
  private func precedes(
    _ first: NameTable.Name, _ second: NameTable.Name, in table: NameTable
  ) -> Bool {
    guard first.door != second.door else { return false }
    return first.door < second.door || !outcome.isOwn(table.doors[first.door].id)
  }

  private func note(_ defect: Defect, _ file: DeckFile, _ id: EntryID, field: String? = nil) {
    log.note(
      defect, file: file.name, offset: outcome.desk.offset(of: id, in: file), entry: id,
      field: field)
  }
}
