import Debriefing
import GameEngine

/// Reports over sessions as tests tell them.
enum Reports {
  static let day = "2027-02-01"

  /// A report over some sessions.
  static func report(
    _ sessions: [Session], by length: Period.Length = .month, span: ReportSpan = ReportSpan(),
    commitments limit: Int = 50
  ) throws -> Report {
    var tally = ReportTally(try Table().library, on: day, span: span, commitments: limit)
    for session in sessions { tally.add(session) }
    return tally.report(by: length)
  }

  /// Two sessions in which one door was opened, in those words.
  static func naming(_ door: String) throws -> [Session] {
    var table = try Table(people: ["A", "B", "C"].map { ($0, nil) })
    try table.deal()
    try table.reveal()
    try table.run(.openDoor(label: door, entry: nil))
    return [table.session, table.session]
  }

  /// Three sessions of two territories over three months, and one nobody has played.
  static func sample() throws -> [Session] {
    [
      try Table.sample().session, try later().session, try elsewhere().session,
      try Table(people: [("A", nil)]).session,
    ]
  }

  private static func later() throws -> Table {
    var table = try Table(
      title: "Vierzon encore", territory: "vierzon  (CHER)", date: "2026-12-07",
      people: ["Awa", "Bruno", "Camille"].map { ($0, nil) })
    try table.deal()
    try table.observe(3, "portes", "La médiathèque de la Châtre")
    try table.observe(3, "portes", "mission locale")
    try table.reveal()
    try table.run(
      .commit(who: "ML", what: "Rappeler Camille", due: "", dueDate: "2026-12-31"))
    try table.run(.commit(who: "nous", what: "Se revoir", due: "au printemps", dueDate: nil))
    try table.run(.countSatisfaction(.very, 2))
    return table
  }

  private static func elsewhere() throws -> Table {
    var table = try Table(
      title: "À Bourges", territory: "Bourges", date: "2027-01-12",
      people: (1...12).map { ("Personne \($0)", nil) })
    try table.deal("cas-13", "mission-locale")
    try table.reveal()
    try table.run(.openDoor(label: "CEP", entry: nil))
    try table.run(
      .commit(who: "Cap emploi", what: "Inviter le CIO", due: "", dueDate: "2027-01-31"))
    try table.run(.commit(who: "nous", what: "Écrire", due: "", dueDate: "2027-06-01"))
    try table.run(.stateAttendance(14))
    for (level, count) in [(Satisfaction.very, 5), (.fairly, 6), (.little, 1), (.notAtAll, 1)] {
      try table.run(.countSatisfaction(level, count))
    }
    return table
  }
}
