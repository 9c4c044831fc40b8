import GameEngine
import Phrasebook
import Screens

/// What she takes away, by lines.
extension SeatLines {
  /// Says what she takes away; without a text, tells what is said already.
  func takeAway(_ words: inout LineWords, _ view: SeatView) throws(SeatFault) -> Answer {
    let text = try rest(&words)
    guard !text.isEmpty else { return takeaways(view) }
    try checkTransfer(view)
    return .act(.takeAway(view.session.round.number, text: text))
  }

  private func takeaways(_ view: SeatView) -> Answer {
    let own = view.takeaways
    let mine = own.enumerated().map { index, line in
      Texts.takeaway(index + 1, line.text, state: line.standing)
    }
    let all = view.session.round.notes.filter { $0.kind == .takeaway }.map(\.text)
    return Answer(
      sentences: (mine.isEmpty ? [Texts.noTakeaway] : [Texts.ownTakeaways] + mine)
        + (all.isEmpty ? [] : [Texts.allTakeaways] + all))
  }

  func rewordTakeaway(_ words: inout LineWords, _ view: SeatView) throws(SeatFault) -> Answer {
    let line = try takeaway(numbered: &words, .rewordTakeaway, view)
    let text = try text(&words, .rewordTakeaway)
    return Answer(
      sentences: [Texts.sent], effects: line.effects(line.section, text, view))
  }

  func dropTakeaway(_ words: inout LineWords, _ view: SeatView) throws(SeatFault) -> Answer {
    let line = try takeaway(numbered: &words, .dropTakeaway, view)
    return Answer(sentences: [Phrases.Seat.withdrawn], effects: [line.withdrawal])
  }

  private func takeaway(
    numbered words: inout LineWords, _ topic: SeatTopic, _ view: SeatView
  ) throws(SeatFault) -> OwnLine {
    try checkTransfer(view)
    guard let word = words.first else { throw SeatFault(Texts.usage(topic)) }
    let lines = view.takeaways
    guard let number = Int(word), lines.indices.contains(number - 1) else {
      throw SeatFault(Texts.noSuchTakeaway(word))
    }
    words.skip(1)
    guard lines[number - 1].canChange else { throw SeatFault(Phrases.Seat.alreadyWithdrawn) }
    return lines[number - 1]
  }

  private func checkTransfer(_ view: SeatView) throws(SeatFault) {
    guard view.session.phase >= .transfer else { throw SeatFault(Texts.notTransferring) }
    guard view.takesTakeaways else { throw SeatFault(Texts.oldHost) }
  }
}
