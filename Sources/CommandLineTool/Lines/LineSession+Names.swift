import DeckLibrary
import GameEngine
import Phrasebook

/// Reads what a word names: a person, a section, a number.
extension LineSession {
  /// Takes a word that has to be there.
  func word(_ words: inout LineWords) throws(LineFault) -> String {
    guard let word = try words.next(), !word.isEmpty else { throw .mistake(.form(topic)) }
    return word
  }

  /// Takes a text that has to be there: the rest of the line.
  func text(_ words: inout LineWords) throws(LineFault) -> String {
    let text = try words.rest()
    guard !text.isEmpty else { throw .mistake(.form(topic)) }
    return text
  }

  /// Takes a number.
  func number(_ words: inout LineWords) throws(LineFault) -> Int {
    let word = try word(&words)
    if let number = Int(word) { return number }
    throw .mistake(isPrivate ? .form(topic) : .notANumber(word))
  }

  /// Takes a word that names one of few things.
  func choice<Value>(
    _ choice: LineChoice, _ words: inout LineWords, among candidates: [WordMatch<Value>]
  ) throws(LineFault) -> Value {
    try value(of: try word(&words), choice, among: candidates)
  }

  private func value<Value>(
    of word: String, _ choice: LineChoice, among candidates: [WordMatch<Value>]
  ) throws(LineFault) -> Value {
    do { return try WordMatch.value(word, of: choice, in: candidates) } catch {
      throw isPrivate ? error.withoutWord : error
    }
  }

  /// Whether what is typed may be a line of a grid, so that no word of it is repeated.
  var isPrivate: Bool { topic.chapter == .grids }

  /// Takes a person's number or name; a name of several words is taken whole when it is one.
  func person(_ words: inout LineWords) throws(LineFault) -> ParticipantID {
    for length in stride(from: min(4, words.count), through: 2, by: -1) {
      guard !words.isQuoted, let name = words.peek(length), let id = person(named: name)
      else { continue }
      words.skip(length)
      return id
    }
    let word = try word(&words)
    if let id = person(named: word) { return id }
    if let number = Int(word), session.participant(ParticipantID(number)) != nil {
      return ParticipantID(number)
    }
    return try value(
      of: word, .person,
      among: session.participants.map { WordMatch(names: [$0.name], value: $0.id) })
  }

  /// The person of exactly that name, accents and capitals aside.
  private func person(named name: String) -> ParticipantID? {
    session.participants.first { Folded.key($0.name) == Folded.key(name) }?.id
  }

  /// A person's name, as she gave it.
  func name(_ id: ParticipantID) -> String { session.participant(id)?.name ?? "\(id.rawValue)" }

  /// Takes a section's number, id or title.
  func section(_ words: inout LineWords) throws(LineFault) -> GridSectionID {
    let sections = session.grid.sections
    if let word = words.first, let number = Int(word), sections.indices.contains(number - 1) {
      words.skip(1)
      return sections[number - 1].id
    }
    return try choice(
      .section, &words,
      among: sections.map { WordMatch(names: [$0.id.rawValue, $0.title], value: $0.id) })
  }

  /// Takes a part of the game.
  func role(_ words: inout LineWords) throws(LineFault) -> PlayerRole {
    try choice(
      .role, &words,
      among: PlayerRole.allCases.map { WordMatch(names: [Phrases.lineWord($0)], value: $0) })
  }

  /// Takes one of the two piles.
  func pile(_ words: inout LineWords) throws(LineFault) -> PileKind {
    try choice(
      .pile, &words,
      among: PileKind.allCases.map { WordMatch(names: [Phrases.lineWord($0)], value: $0) })
  }

  /// Takes a moment of the interview, `4:30` or `1:04:30`, if the next word is one.
  func moment(_ words: inout LineWords) -> Elapsed? {
    guard !words.isQuoted, let moment = words.first.flatMap(Self.moment) else { return nil }
    words.skip(1)
    return moment
  }

  static func moment(_ word: String) -> Elapsed? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
    guard (2...3).contains(parts.count), numbers.count == parts.count,
      parts.dropFirst().allSatisfy({ $0.count == 2 }), numbers.dropFirst().allSatisfy({ $0 < 60 }),
      numbers[0] < 1000
    else { return nil }
    return Elapsed(milliseconds: numbers.reduce(0) { $0 * 60 + $1 } * 1000)
  }
}
