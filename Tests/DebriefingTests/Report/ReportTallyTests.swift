import Debriefing
import DeckLibrary
import GameEngine
import Testing

@Suite struct ReportTallyTests {
  @Test func `Territories stand in alphabetical order, one row a period, one spelling each`() throws
  {
    let report = try Reports.report(Reports.sample())
    let rows = report.territories.map { "\($0.territory) \($0.period.code)" }
    #expect(rows == ["Bourges 2027-01", "Vierzon (Cher) 2026-11", "Vierzon (Cher) 2026-12"])
  }

  @Test func `Participants and answers are counted as each session counts them`() throws {
    let total = try Reports.report(Reports.sample()).total
    #expect(total.sessions == 3 && total.rounds == 4)
    #expect(total.participants == 9 + 3 + 14)
    #expect(Satisfaction.allCases.map(total.count) == [4 + 2 + 5, 3 + 6, 1, 1])
    #expect(total.unanswered == 2 + 1 + 1)
  }

  @Test(arguments: [
    (Period.Length.month, ["2026-11", "2026-12", "2027-01"]),
    (.quarter, ["2026-T4", "2027-T1"]), (.year, ["2026", "2027"]),
  ])
  func `Periods are as long as was asked`(length: Period.Length, codes: [String]) throws {
    let rows = try Reports.report(Reports.sample(), by: length).territories
    #expect(Set(rows.map(\.period.code)) == Set(codes))
    let sessions = rows.reduce(0) { $0 + $1.indicators.sessions }
    #expect(sessions == 3)
  }

  @Test func `Only sessions of the days asked for count, the ends included`() throws {
    let sessions = try Reports.sample()
    func count(_ first: String?, _ last: String?) throws -> Int {
      try Reports.report(sessions, span: ReportSpan(first: first, last: last)).total.sessions
    }
    #expect(try count("2026-12-07", nil) == 2)
    #expect(try count(nil, "2026-12-07") == 2)
    #expect(try count("2026-12-08", "2027-01-11") == 0)
  }

  @Test func `Sessions nobody played are told and count nowhere`() throws {
    let report = try Reports.report(Reports.sample())
    #expect(report.unplayed == 1)
    #expect(try Reports.report([Session()]).isEmpty == false)
    #expect(try Reports.report([]).isEmpty)
  }

  @Test func `Cards are counted where they were played and where they were put back`() throws {
    let report = try Reports.report(Reports.sample())
    let cases = report.cases.map { "\($0.id.rawValue) \($0.played) \($0.putBack)" }
    #expect(cases == ["cas-02 2 0", "cas-13 2 1"])
    #expect(report.structures.map(\.played) == [2, 2])
  }

  @Test func `A door opens where somebody names it, and stays closed where its card leads to it`()
    throws
  {
    var named = try Table(people: ["A", "B", "C", "D"].map { ($0, nil) })
    try named.deal()
    let door = try #require(named.session.round.caseCard?.schemes.first)
    var silent = named
    let name = try #require(named.library.scheme(door)?.name)
    try named.observe(3, "dispositifs", name)
    try named.observe(4, "dispositifs", name)
    try named.reveal()
    try silent.reveal()
    func row(_ sessions: [Session]) throws -> DoorRow? {
      try Reports.report(sessions).doors.first { $0.id == door }
    }
    let both = try #require(try row([named.session, silent.session]))
    #expect(both.opened == 1 && both.closed == 1)
    #expect(try row([named.session])?.closed == 0)
  }

  @Test func `Grids that stay private open no door and close none`() throws {
    var table = try Table(people: ["A", "B", "C"].map { ($0, nil) })
    try table.deal()
    try table.observe(3, "portes", "Mission locale")
    #expect(try Reports.report([table.session]).doors == [])
  }

  @Test func `A door the library lacks is told once two sessions said it`() throws {
    let sample = try Reports.sample()
    let report = try Reports.report(sample)
    #expect(report.otherDoors.map(\.name) == ["La médiathèque de La Châtre"])
    #expect(try Reports.report([sample[0], sample[0]]).otherDoors.count == 1)
    #expect(try Reports.report([sample[0]]).otherDoors == [])
  }

  @Test func `Commitments whose day has come are told in the order of their days`() throws {
    let due = try Reports.report(Reports.sample()).due
    #expect(due.latest.map(\.date) == ["2026-12-01", "2026-12-18", "2026-12-31", "2027-01-31"])
    #expect(due.latest.map(\.structure) == [nil, "Mission locale", "Mission locale", "Cap emploi"])
    #expect((due.come, due.toCome, due.undated) == (4, 1, 1))
  }

  @Test func `Of many commitments the latest are told, and all are counted`() throws {
    let due = try Reports.report(Reports.sample(), commitments: 2).due
    #expect(due.latest.map(\.date) == ["2026-12-31", "2027-01-31"])
    #expect(due.come == 4)
  }

  @Test func `A commitment that names somebody keeps its day and loses its words`() throws {
    let due = try Reports.report(Reports.sample()).due
    #expect(due.latest[2].what == nil)
    #expect(due.latest[1].what == "Inviter le PRC à la réunion d’équipe")
  }

  @Test func `The order in which sessions are read changes nothing`() throws {
    let sessions = try Reports.sample()
    let there = try Reports.report(sessions)
    #expect(try Reports.report(sessions.reversed()) == there)
  }

  @Test func `A forged session overflows nothing`() throws {
    var session = try Table.sample().session
    for level in Satisfaction.allCases {
      session.apply(.satisfactionCounted(SatisfactionCount(level: level, count: .max)))
    }
    session.apply(.attendanceStated(.max))
    let total = try Reports.report([session, session]).total
    #expect(total.participants == 2 * Limits.attendance)
    session.apply(.attendanceStated(.min))
    #expect(try Reports.report([session]).total.participants == 0)
  }
}
