import GameEngine
import Testing

/// Piles the facilitator fills herself, with one family of cases for instance.
@Suite struct PreparedPileTests {
  @Test func `A prepared pile gives its own cards only`() throws {
    var play = try Play.at(.draw, cases: 12)
    let family = [Sample.caseID(2), Sample.caseID(5), Sample.caseID(7)]
    try play.run(.preparePile(.cases, family))
    let drawn = try (1...3).map { _ in try play.drawAndPutBack(.cases) }
    #expect(drawn.sorted() == family)
  }

  @Test func `A prepared pile leaves out the card on the table, which stays`() throws {
    var play = try Play.at(.reading, cases: 6)
    let shown = try #require(play.session.round.caseCard?.id)
    try play.run(.preparePile(.cases, play.session.casePile.all))
    #expect(play.session.round.caseCard?.id == shown)
    #expect(!play.session.casePile.remaining.contains(shown))
    #expect(play.session.casePile.remaining.count == 5)
  }

  @Test func `A prepared pile leaves out cards seen while others are left`() throws {
    var play = try Play.at(.draw, cases: 6)
    let seen = [try play.drawAndPutBack(.cases), try play.drawAndPutBack(.cases)]
    try play.advance(to: .transfer)
    let played = try #require(play.session.round.caseCard?.id)
    try play.run(.startRound(confirmed: true))
    try play.run(.preparePile(.cases, play.session.casePile.all))
    #expect(play.session.casePile.remaining.count == 3)
    #expect(Set(play.session.casePile.remaining).isDisjoint(with: seen + [played]))
  }

  @Test func `A prepared pile of seen cards gives them again, but the one on the table`() throws {
    var play = try Play.at(.draw, cases: 6)
    let seen = try play.drawAndPutBack(.cases)
    try play.run(.draw(.cases))
    let shown = try #require(play.session.round.caseCard?.id)
    try play.run(.preparePile(.cases, [seen, shown]))
    #expect(play.session.casePile.remaining == [seen])
    try play.run(.preparePile(.cases, [shown]))
    #expect(play.session.casePile.remaining == [shown])
  }

  @Test func `Piles can be told apart when prepared`() throws {
    var play = try Play.at(.draw)
    let cases = play.session.casePile
    try play.run(.preparePile(.structures, [Sample.structureID(3)]))
    #expect(play.session.structurePile.remaining == [Sample.structureID(3)])
    #expect(play.session.casePile == cases)
  }

  @Test func `No pile is prepared of nothing`() throws {
    let play = try Play.at(.draw)
    #expect(play.refusal(of: .preparePile(.cases, [])) == .emptyPile(.cases))
    #expect(play.refusal(of: .preparePile(.structures, [])) == .emptyPile(.structures))
  }

  @Test(arguments: PileKind.allCases)
  func `No session opens without cards`(kind: PileKind) {
    var opening = Sample.opening()
    switch kind {
    case .cases: opening.cases = []
    case .structures: opening.structures = []
    }
    #expect(Play().refusal(of: .open(opening)) == .emptyPile(kind))
  }
}
