import Debriefing
import GameEngine
import Phrasebook

/// Notes, doors, what is kept, who does what.
extension LineSession {
  func note(_ words: inout LineWords) throws -> Deed {
    guard !words.isEmpty else { return sayNotes }
    let kind = try choice(
      .noteKind, &words,
      among: Note.Kind.allCases.map { WordMatch(names: [Phrases.lineWord($0)], value: $0) })
    let author = try self.author(&words)
    let text = try text(&words)
    return {
      let events = try self.perform(.note(kind, text: text, author: author))
      guard case .noteWritten(let note)? = events.last else { return }
      self.say(Texts.noteKept(note.id.rawValue, Phrases.title(kind)))
    }
  }

  /// Takes `de=QUI`, if it is there.
  private func author(_ words: inout LineWords) throws(LineFault) -> ParticipantID? {
    let mark = Phrases.lineAuthorMark
    guard !words.isQuoted, let word = words.first, word.hasPrefix(mark) else { return nil }
    words.skip(1)
    let name = String(word.dropFirst(mark.count))
    if name.isEmpty { return try person(&words) }
    var alone = LineWords("\"\(name)\"")
    return try person(&alone)
  }

  private func sayNotes() {
    if session.round.notes.isEmpty { return say(Texts.noNotes) }
    for kind in Note.Kind.allCases {
      let notes = session.round.notes.filter { $0.kind == kind }
      if notes.isEmpty { continue }
      say(Phrases.title(kind))
      for note in notes {
        say(Texts.under(Texts.note(note.id.rawValue, note.text, by: note.author.map(name))))
      }
    }
  }

  func commit(_ words: inout LineWords) throws -> Deed {
    guard !words.isEmpty else { return sayCommitments }
    let said = try commitment(&words)
    return {
      let events = try self.perform(
        .commit(who: said.who, what: said.what, due: said.due, dueDate: said.dueDate))
      guard case .commitmentWritten(let commitment)? = events.last else { return }
      self.say(Texts.commitmentKept(commitment.id.rawValue))
    }
  }

  /// Takes who, what, and after a quoted text by when: in words, as a day, or both.
  func commitment(_ words: inout LineWords) throws(LineFault) -> Commitment {
    var said = Commitment(id: ItemID(0), who: try word(&words), what: "")
    guard words.isQuoted else {
      said.what = try text(&words)
      return said
    }
    said.what = try word(&words)
    if !words.isEmpty, !isDay(words.first) { said.due = try word(&words) }
    if !words.isEmpty { said.dueDate = try day(&words) }
    return said
  }

  private func isDay(_ word: String?) -> Bool {
    word.map { FrenchDate.words($0) != $0 } ?? false
  }

  private func sayCommitments() {
    if session.round.commitments.isEmpty { return say(Texts.noCommitments) }
    for item in session.round.commitments {
      say(
        Texts.commitment(
          item.id.rawValue, who: item.who, what: item.what, due: item.due,
          date: item.dueDate.map(FrenchDate.words)))
    }
  }

  func satisfaction(_ words: inout LineWords) throws -> Deed {
    guard !words.isEmpty else { return saySatisfaction }
    let levels = Satisfaction.allCases.map { WordMatch(names: [Phrases.lineWord($0)], value: $0) }
    var counts: [(Satisfaction, Int)] = []
    while !words.isEmpty {
      let level = try choice(.satisfaction, &words, among: levels)
      counts.append((level, try number(&words)))
    }
    return {
      let (_, refusals) = try self.performAll(counts.map { .countSatisfaction($0.0, $0.1) })
      self.saySatisfaction()
      for refusal in refusals { self.refuse(.refused(refusal)) }
    }
  }

  private func saySatisfaction() {
    let answers = Satisfaction.allCases.map { ($0, session.satisfaction[$0] ?? 0) }
    let silent = session.attendance - answers.reduce(0) { $0 + $1.1 }
    for (level, count) in answers { say(Texts.labelled(Phrases.title(level), "\(count)")) }
    say(Texts.unanswered(max(0, silent)))
  }
}
