import GameEngine
import Testing

@Suite struct DrawTests {
  @Test func `The job seeker draws the case and the adviser the structure`() throws {
    var play = try Play.at(.draw)
    #expect(play.refusal(of: .draw(.cases), by: .participant(.anne)) == .notYourCard(.cases))
    #expect(
      play.refusal(of: .draw(.structures), by: .participant(.basile)) == .notYourCard(.structures))
    try play.run(.draw(.cases), by: .participant(.basile))
    try play.run(.draw(.structures), by: .participant(.anne))
    #expect(play.session.round.isDealt)
  }

  @Test func `Swapped, the adviser draws the case and the job seeker the structure`() throws {
    var play = try Play.at(.draw)
    try play.run(.swapDrawers)
    #expect(play.session.round.caseDrawer == .adviser)
    #expect(play.refusal(of: .draw(.cases), by: .participant(.basile)) == .notYourCard(.cases))
    try play.run(.draw(.cases), by: .participant(.anne))
    try play.run(.draw(.structures), by: .participant(.basile))
    #expect(play.session.round.isDealt)
  }

  @Test func `Swapping twice changes nothing, and each round begins unswapped`() throws {
    var play = try Play.at(.draw)
    try play.run(.swapDrawers)
    try play.run(.swapDrawers)
    #expect(play.session.round.caseDrawer == .jobSeeker)
    try play.run(.swapDrawers)
    try play.advance(to: .transfer)
    try play.run(.startRound(confirmed: true))
    #expect(play.session.round.caseDrawer == .jobSeeker)
  }

  @Test(arguments: [PileKind.cases, .structures])
  func `Drawers are not swapped once a card is drawn`(kind: PileKind) throws {
    var play = try Play.at(.draw)
    try play.run(.draw(kind))
    #expect(play.refusal(of: .swapDrawers) == .alreadyDrawn(kind))
    try play.run(.putBack(kind))
    #expect(play.refusal(of: .swapDrawers) == nil)
  }

  @Test func `An observer draws nothing, the facilitator either card`() throws {
    var play = try Play.at(.draw)
    for kind in PileKind.allCases {
      #expect(play.refusal(of: .draw(kind), by: .participant(.chloe)) == .notYourCard(kind))
      try play.run(.draw(kind))
    }
  }

  @Test(arguments: PileKind.allCases)
  func `One card of a kind lies on the table`(kind: PileKind) throws {
    var play = try Play.at(.draw)
    try play.run(.draw(kind))
    #expect(play.refusal(of: .draw(kind)) == .alreadyDrawn(kind))
  }

  @Test func `Cards are drawn in the draw only`() throws {
    for phase in Phase.allCases where phase != .draw {
      let play = try Play.at(phase)
      #expect(play.refusal(of: .draw(.cases)) == .wrongPhase(phase))
    }
  }

  @Test func `A drawn card lies face up, whole`() throws {
    var play = try Play.at(.draw)
    let next = try #require(play.session.casePile.remaining.first)
    let drawn = try play.run(.draw(.cases))
    let card = try #require(play.session.round.caseCard)
    #expect(card.id == next)
    #expect(card == play.cards.caseCard(next))
    #expect(drawn == [.caseDrawn(card)])
    #expect(!play.session.casePile.remaining.contains(next))
  }

  @Test func `A card put back is recorded and another drawn`() throws {
    var play = try Play.at(.draw)
    let first = try play.drawAndPutBack(.structures)
    #expect(play.session.round.structureCard == nil)
    try play.run(.draw(.structures))
    #expect(play.session.round.putBack.map(\.id) == [first])
    #expect(play.session.round.structureCard?.id != first)
  }

  @Test(arguments: PileKind.allCases)
  func `Nothing is put back that was not drawn`(kind: PileKind) throws {
    let play = try Play.at(.draw)
    #expect(play.refusal(of: .putBack(kind)) == .notDrawn(kind))
  }

  @Test func `A card put back while it is read takes the session back to the draw`() throws {
    var play = try Play.at(.reading)
    play.wait(seconds: 40)
    try play.run(.putBack(.cases))
    #expect(play.session.phase == .draw)
    #expect(play.session.phaseEntered == play.now)
    #expect(play.session.round.caseCard == nil)
    #expect(play.session.round.structureCard != nil)
  }

  @Test func `Undo does not bring the reading back without its card`() throws {
    var play = try Play.at(.reading)
    try play.run(.putBack(.cases))
    #expect(play.refusal(of: .undo) == .nothingToUndo)
    #expect(play.session.phase == .draw)
  }

  @Test func `Cards stay on the table once the interview has begun`() throws {
    var play = try Play.at(.interview)
    #expect(play.refusal(of: .putBack(.cases)) == .interviewBegun)
    play.wait(seconds: 5)
    try play.run(.skip(to: .draw))
    #expect(play.refusal(of: .putBack(.structures)) == .interviewBegun)
  }

  @Test func `Cards are put back in the draw and the reading only`() throws {
    var play = try Play.at(.reading)
    try play.run(.skip(to: .volunteers))
    #expect(play.refusal(of: .putBack(.cases)) == .wrongPhase(.volunteers))
  }
}
