/// Commands of somebody at her own terminal, by lines.
package enum SeatTopic: String, CaseIterable, Sendable {
  case state, name, seat, cards, cues, rules
  case line, section, mark, lines, edit, withdraw, ready, notReady
  case takeAway, rewordTakeaway, dropTakeaway
  case offer, offerNot, draw, viewpoints, search, help, quit
}
