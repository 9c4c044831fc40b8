import DeckLibrary
import GameEngine
import Phrasebook
import Screens

/// Her grid, by lines.
extension SeatLines {
  /// Whether she may write now, or why not.
  private func checkGrid(_ view: SeatView) throws(SeatFault) {
    let session = view.session
    if view.participant.flatMap(session.round.role) != nil {
      throw SeatFault(Texts.playersWriteNothing)
    }
    guard session.phase.opensGrids, !session.round.isRevealed else {
      throw SeatFault(Texts.gridClosed)
    }
  }

  private func heading(_ view: SeatView) throws(SeatFault) -> GridSection {
    let sections = view.session.grid.sections
    guard sections.indices.contains(section) else { throw SeatFault(Texts.gridClosed) }
    return sections[section]
  }

  private func moment(_ view: SeatView) -> Elapsed? {
    guard view.session.phase == .interview else { return nil }
    return view.session.round.clock.elapsed(at: view.now)
  }

  func line(
    _ words: inout LineWords, _ view: SeatView, _ library: Library
  ) throws(SeatFault) -> Answer {
    let text = try text(&words, .line)
    return try keep(text, view, library)
  }

  private func keep(
    _ typed: String, _ view: SeatView, _ library: Library
  ) throws(SeatFault) -> Answer {
    try checkGrid(view)
    let heading = try heading(view)
    let (told, text) = PaperLine.parse(typed)
    var answer = Answer.act(
      .observe(
        view.session.round.number, section: heading.id, text: text,
        elapsed: told ?? moment(view)), saying: Texts.lineSent)
    let names = DoorRecognition.completions(text, of: heading.kind, library.doorNames).map(\.title)
    if !names.isEmpty { answer.sentences.append(Texts.completions(names)) }
    return answer
  }

  /// Looks at another heading, and keeps a text under it where one follows.
  mutating func look(
    _ words: inout LineWords, _ view: SeatView, _ library: Library
  ) throws(SeatFault) -> Answer {
    let sections = view.session.grid.sections
    guard let word = words.first else {
      return Answer(
        sentences: sections.enumerated().map {
          Texts.section($0 + 1, $1.title, isHere: $0 == section)
        })
    }
    guard let number = Int(word), sections.indices.contains(number - 1) else {
      throw SeatFault(Texts.noSuchSection(word, count: sections.count))
    }
    words.skip(1)
    section = number - 1
    let text = try rest(&words)
    guard text.isEmpty else { return try keep(text, view, library) }
    return .say(Texts.looking(at: sections[section].title, sections[section].hint))
  }

  func mark(_ words: inout LineWords, _ view: SeatView) throws(SeatFault) -> Answer {
    try checkGrid(view)
    guard let word = words.first else { throw SeatFault(Texts.usage(.mark)) }
    let known = QuickMark.allCases.map {
      WordMatch(names: [Phrases.Seat.shortTitle($0)], value: $0)
    }
    guard case .one(let mark) = WordMatch.find(word, in: known) else {
      throw SeatFault(Texts.noSuchMark(word))
    }
    words.skip(1)
    let text = try rest(&words)
    let place = mark.section(
      in: view.session.grid, hasWord: !text.isEmpty, looking: section)
    guard let place else { throw SeatFault(Texts.gridClosed) }
    let elapsed = moment(view)
    return .act(
      .observe(view.session.round.number, section: place, text: mark.text(text), elapsed: elapsed),
      saying: Phrases.Seat.markNoted(mark, at: elapsed))
  }

  func lines(_ view: SeatView) -> Answer {
    let told = view.lines.enumerated().map { index, line in
      Texts.line(
        index + 1, line.text, section: view.session.grid.section(line.section)?.title ?? "",
        at: line.elapsed, state: line.standing)
    }
    return Answer(sentences: told.isEmpty ? [Texts.noLine] : told)
  }

  private func line(
    numbered words: inout LineWords, _ topic: SeatTopic, _ view: SeatView
  ) throws(SeatFault) -> OwnLine {
    guard let word = words.first else { throw SeatFault(Texts.usage(topic)) }
    guard let number = Int(word), view.lines.indices.contains(number - 1) else {
      throw SeatFault(Texts.noSuchLine(word))
    }
    words.skip(1)
    let line = view.lines[number - 1]
    guard line.canChange else { throw SeatFault(Phrases.Seat.alreadyWithdrawn) }
    return line
  }

  func edit(_ words: inout LineWords, _ view: SeatView) throws(SeatFault) -> Answer {
    let line = try line(numbered: &words, .edit, view)
    let text = try text(&words, .edit)
    return Answer(
      sentences: [Texts.sent], effects: line.effects(line.section, text, view))
  }

  func withdraw(_ words: inout LineWords, _ view: SeatView) throws(SeatFault) -> Answer {
    let line = try line(numbered: &words, .withdraw, view)
    return Answer(sentences: [Phrases.Seat.withdrawn], effects: [line.withdrawal])
  }
}

extension OwnLine {
  /// How it stands, in words.
  var standing: String {
    switch state {
    case .saved: Phrases.SeatLines.stateSaved
    case .waiting: Phrases.Seat.stateWaiting
    case .withdrawing: Phrases.Seat.stateWithdrawing
    case .refused(let sentence): Phrases.SeatLines.stateRefused(sentence)
    }
  }
}
