import Debriefing
import DeckLibrary
import GameEngine
import Phrasebook

/// The library during a session: search, entries, what the group keeps.
extension LineSession {
  private static let hitLimit = 8
  private static let practiceLimit = 5

  func search(_ words: inout LineWords) throws -> Deed {
    let text = try text(&words)
    return {
      let hits = self.library.search(text, limit: Self.hitLimit)
      if hits.isEmpty { return self.say(Texts.notFound(text)) }
      self.listed = hits.map(ListedEntry.init)
      for (index, hit) in hits.enumerated() {
        self.say(
          Texts.hit(
            index + 1, hit.title, kind: hit.kind.label, status: hit.shownStatus,
            reason: Phrases.sentenceCase(hit.reason)))
      }
    }
  }

  func showEntry(_ words: inout LineWords) throws -> Deed {
    let entry = try entry(named: try text(&words))
    return {
      for line in EntrySheet.lines(of: entry.kind, entry.id, in: self.library) { self.say(line) }
    }
  }

  /// The entry of a number in the last list, of a name, an id or a title.
  private func entry(named text: String) throws(LineFault) -> ListedEntry {
    if let number = Int(text) {
      if listed.isEmpty { throw .mistake(.nothingListed) }
      guard listed.indices.contains(number - 1) else { throw .mistake(.notListed(number)) }
      return listed[number - 1]
    }
    if let entry = library.entry(named: text) { return entry }
    let near = library.search(text, limit: 1).first?.title
    throw .mistake(.unknownEntry(text, nearest: near))
  }

  /// The structure or scheme some words name, as a session keeps it.
  func recognised(_ text: String) -> LibraryEntry? {
    library.recognise(text).flatMap { ListedEntry($0).kept }
  }

  func keep(_ words: inout LineWords) throws -> Deed {
    guard !words.isEmpty else { return sayKept }
    let entry = try keptEntry(&words)
    let remark = try words.rest()
    guard let kept = entry.kept else { throw LineFault.mistake(.notInLibrary(entry.title)) }
    return {
      let events = try self.perform(.keep(kept, remark: remark))
      guard case .entryKept(let item)? = events.last else { return }
      self.say(Texts.kept(item.id.rawValue, item.entry.title))
    }
  }

  func tell(_ words: inout LineWords) throws -> Deed {
    var texts: [String] = []
    while !words.isEmpty, texts.count < 4 { texts.append(try words.quotedOrRest()) }
    let told = ToldPractice(texts)
    guard told.isNamed else { throw LineFault.mistake(.form(.tell)) }
    return { try self.tell(told) }
  }

  /// Keeps a practice in the users' own deck first, then among what the group retains.
  private func tell(_ told: ToldPractice) throws {
    guard host != nil else { throw LineFault.refused(.notOpened) }
    let kept = try context.ownLibrary()
      .keep(told, in: session.round, builtIn: try context.deck())
    learn(kept.practice)
    say(
      Phrases.sentenceCase(
        Phrases.practiceTold(told.title, folder: kept.folder, warnings: kept.warnings)))
    try perform(.keep(LibraryEntry(kept.practice), remark: ""))
  }

  /// Takes a number, a quoted name before a remark, or a name that is the rest of the line.
  private func keptEntry(_ words: inout LineWords) throws(LineFault) -> ListedEntry {
    if words.isQuoted || words.first.map({ Int($0) != nil }) == true {
      return try entry(named: try word(&words))
    }
    var name = try word(&words)
    while let next = words.first, !words.isQuoted {
      name += " " + next
      words.skip(1)
    }
    return try entry(named: name)
  }

  func dismiss(_ words: inout LineWords) throws -> Deed {
    guard !words.isEmpty else { return sayDismissed }
    let entry = try kept(by: &words)
    return { try self.perform(.dismiss(entry), saying: Texts.dismissed(entry.title)) }
  }

  func readmit(_ words: inout LineWords) throws -> Deed {
    let entry = try kept(by: &words)
    return { try self.perform(.readmit(entry), saying: Texts.readmitted(entry.title)) }
  }

  private func kept(by words: inout LineWords) throws(LineFault) -> LibraryEntry {
    let entry = try keptEntry(&words)
    guard let kept = entry.kept else { throw .mistake(.notInLibrary(entry.title)) }
    return kept
  }

  private func sayDismissed() {
    let dismissed = session.round.dismissed
    if dismissed.isEmpty { return say(Texts.nothingDismissed) }
    listed = dismissed.map(ListedEntry.init)
    say(Texts.dismissedHeading)
    for (index, entry) in dismissed.enumerated() { say(Texts.item(index + 1, entry.title)) }
  }

  func sayKept() {
    for kept in session.round.kept {
      say(
        Texts.kept(
          kept.id.rawValue, kept.entry.title, kind: Phrases.title(kept.entry.kind),
          remark: kept.remark))
    }
  }
}

extension LineSession {
  /// What the room may see of the round.
  var roundView: RoundView { RoundView(session.round, in: session, library: library) }

  func sayUnnamedSchemes() {
    let view = roundView
    listed =
      view.unnamedStructures.map { ListedEntry(.structure, $0.id, $0.name) }
      + view.unnamedSchemes.map { ListedEntry(.scheme, $0.id, $0.name) }
    if listed.isEmpty { return say(Texts.noUnnamedSchemes) }
    say(Texts.unnamedSchemesHeading)
    for (index, entry) in listed.enumerated() { say(Texts.question(index + 1, entry.title)) }
  }

  /// Practices that speak to what the room may see; private lines are not looked at.
  func sayPractices() {
    let suggestions = library.practices(
      for: topics, excluding: session.round.dismissedPractices, limit: Self.practiceLimit)
    if suggestions.isEmpty { return say(Texts.noPractices) }
    listed = suggestions.map { ListedEntry(.practice, $0.practice.id, $0.practice.title) }
    for (index, suggestion) in suggestions.enumerated() {
      say(
        Texts.practice(
          index + 1, suggestion.practice.title, reason: Phrases.sentenceCase(suggestion.reason)))
    }
    if !session.round.kept.isEmpty {
      say(Texts.keptHeading)
      sayKept()
    }
  }

  private var topics: RoundTopics { RoundTopics(session.round, view: roundView) }

  func doors(_ words: inout LineWords) throws -> Deed {
    guard !words.isEmpty else { return sayDoors }
    let labels = Quotes.list(try words.rest())
    return {
      for label in labels {
        do { try self.openDoor(label) } catch let fault as LineFault { self.refuse(fault) }
      }
    }
  }

  private func openDoor(_ label: String) throws {
    let reference = library.recognise(label)
    let events = try perform(
      .openDoor(label: label, entry: reference.flatMap { ListedEntry($0).kept }))
    guard case .doorWritten(let door)? = events.last else { return }
    say(Texts.doorKept(door.id.rawValue, door.label, recognised: reference?.name))
    if let reference, reference.isEnded {
      let successors = library.scheme(reference.id)?.replacedBy.compactMap(library.doorName)
      say(Texts.ended(reference.name, replacedBy: successors ?? []))
    }
  }

  private func sayDoors() {
    let doors = roundView.doorTally
    if doors.isEmpty { return say(Texts.noDoors) }
    for door in doors { say(door) }
  }

  private func say(_ door: DoorTally) {
    say(
      Texts.door(
        door.noted?.id.rawValue, door.name, saidAs: door.saidAs, seenBy: door.seenBy,
        of: door.observers, status: door.shownStatus, remark: door.noted?.remark ?? ""))
    if let main = door.path.main, main.name != door.name {
      say(Texts.under(Texts.leadsTo(main.name)))
    }
    let secondary = door.path.secondary.map(\.name)
    if !secondary.isEmpty { say(Texts.under(Texts.secondary(secondary))) }
    for scheme in door.path.schemes { say(Texts.under(scheme.facts())) }
  }
}

extension DoorTally {
  /// The status, where it changes what can be said of the door.
  fileprivate var shownStatus: String? {
    switch destination {
    case .structure(let structure): structure.standing.shownLabel
    case .scheme(let scheme): scheme.standing.shownLabel
    case .question, .unknown: nil
    }
  }
}

extension Standing {
  /// The status, where it changes what can be said of an entry.
  var shownLabel: String? { label == EntryStatus.active.label ? nil : label }
}

extension SearchHit {
  /// The status, where it changes what can be said of the entry.
  var shownStatus: String? { status == .active ? nil : status?.label }
}
