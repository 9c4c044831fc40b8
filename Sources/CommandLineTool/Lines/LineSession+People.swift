import DeckLibrary
import GameEngine
import Phrasebook

/// Who takes part.
extension LineSession {
  func participants(_ words: inout LineWords) throws -> Deed {
    guard !words.isEmpty else { return sayParticipants }
    let people = Quotes.list(try words.rest()).map(Self.person)
    return { try self.enroll(people) }
  }

  /// Enrolls people with one sync for all; who is refused does not hold the others back.
  private func enroll(_ people: [(name: String, home: String?)]) throws {
    let (joined, refusals) = try performAll(people.map { .join(name: $0.name, home: $0.home) })
    if joined > 0 { say(Texts.enrolled(joined, present: session.present.count)) }
    for refusal in refusals { refuse(.refused(refusal)) }
  }

  /// Parts « Inès (Mission locale) » into a name and a home structure.
  private static func person(_ text: String) -> (name: String, home: String?) {
    guard text.hasSuffix(")"), let start = text.lastIndex(of: "(") else { return (text, nil) }
    let home = text[text.index(after: start)...].dropLast()
    let name = Quotes.unquoted(Quotes.trimmed(text[..<start]))
    return (name, Quotes.trimmed(home))
  }

  private func sayParticipants() {
    if session.participants.isEmpty { return say(Texts.nobody) }
    for participant in session.participants {
      say(
        Texts.participant(
          participant.id.rawValue, participant.name, home: participant.home,
          role: session.round.role(of: participant.id), isPresent: participant.isPresent))
    }
  }

  func rename(_ words: inout LineWords) throws -> Deed {
    let id = try person(&words)
    let (name, home) = Self.person(try text(&words))
    return {
      let home = home ?? self.session.participant(id)?.home
      try self.perform(
        .amend(id, name: name, home: home), saying: Texts.renamed(self.name(id)))
    }
  }

  func depart(_ words: inout LineWords) throws -> Deed {
    let id = try person(&words)
    let name = name(id)
    return {
      let events = try self.perform(.leave(id))
      let isErased = events == [.participantRemoved(id)]
      self.say(isErased ? Texts.erased(name) : Texts.departed(name))
    }
  }

  func comeBack(_ words: inout LineWords) throws -> Deed {
    let id = try person(&words)
    return { try self.perform(.comeBack(id), saying: Texts.cameBack(self.name(id))) }
  }

  func stateAttendance(_ words: inout LineWords) throws -> Deed {
    guard let word = words.first else {
      return { self.say(Texts.attendance(self.session.attendance)) }
    }
    let isJoined = Phrases.lineJoined.hasPrefix(Folded.key(word))
    let number = isJoined ? nil : try number(&words)
    if isJoined { words.skip(1) }
    return {
      try self.perform(
        .stateAttendance(number), saying: Texts.attendance(self.session.attendance))
    }
  }
}
