import GameEngine
import Testing

@Suite struct PileTests {
  @Test func `The seed decides the order of both piles`() throws {
    let first = try Play.opened(seed: 7, cases: 30, structures: 20).session
    let again = try Play.opened(seed: 7, cases: 30, structures: 20).session
    let other = try Play.opened(seed: 8, cases: 30, structures: 20).session
    #expect(first.casePile == again.casePile && first.structurePile == again.structurePile)
    #expect(first.casePile.remaining != other.casePile.remaining)
    #expect(first.structurePile.remaining != other.structurePile.remaining)
  }

  @Test func `The order in which a deck lists its cards does not matter`() throws {
    var turned = Sample.opening()
    turned.cases.reverse()
    turned.structures.reverse()
    var play = Play()
    try play.run(.open(turned))
    let straight = try Play.opened()
    #expect(play.session.casePile == straight.session.casePile)
    #expect(play.session.structurePile == straight.session.structurePile)
  }

  @Test func `The two piles are not shuffled alike`() throws {
    var opening = Sample.opening(cases: 30)
    opening.structures = opening.cases
    var play = Play()
    try play.run(.open(opening))
    #expect(play.session.casePile.remaining != play.session.structurePile.remaining)
  }

  @Test(arguments: PileKind.allCases)
  func `A card is never drawn twice before its pile is empty`(kind: PileKind) throws {
    var play = try Play.at(.draw, cases: 12, structures: 12)
    let drawn = try (1...12).map { _ in try play.drawAndPutBack(kind) }
    #expect(Set(drawn).count == 12)
    #expect(drawn.sorted() == play.session.pile(kind).all)
    #expect(play.session.pile(kind).remaining.isEmpty)
    #expect(play.session.pile(kind).shuffles == 1)
  }

  @Test(arguments: PileKind.allCases)
  func `An empty pile is shuffled anew, in another order`(kind: PileKind) throws {
    var play = try Play.at(.draw, cases: 12, structures: 12)
    let first = try (1...12).map { _ in try play.drawAndPutBack(kind) }
    let second = try (1...11).map { _ in try play.drawAndPutBack(kind) }
    #expect(play.session.pile(kind).shuffles == 2)
    #expect(second != Array(first.dropLast()))
    #expect(Set(second).count == 11)
  }

  @Test(arguments: PileKind.allCases, 1...40 as ClosedRange<UInt64>)
  func `A pile shuffled anew never gives the card it gave last`(
    kind: PileKind, seed: UInt64
  ) throws {
    var play = try Play.at(.draw, seed: seed, cases: 2, structures: 2)
    var last = try play.drawAndPutBack(kind)
    for _ in 1...5 {
      let next = try play.drawAndPutBack(kind)
      #expect(next != last)
      last = next
    }
  }

  @Test func `The last round's card is not the first of a pile shuffled anew`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      var play = try Play.at(.draw, seed: seed, cases: 2)
      _ = try play.drawAndPutBack(.cases)
      try play.advance(to: .transfer)
      let last = play.session.round.caseCard?.id
      try play.run(.startRound(confirmed: true))
      try play.advance(to: .reading)
      #expect(play.session.round.caseCard?.id != last)
    }
  }

  @Test func `A pile of one card gives it again`() throws {
    var play = try Play.at(.draw, cases: 1)
    let only = try play.drawAndPutBack(.cases)
    #expect(try play.drawAndPutBack(.cases) == only)
  }

  @Test func `A card left out of a new shuffle comes back at the next`() throws {
    var play = try Play.at(.draw, cases: 3)
    let drawn = try (1...9).map { _ in try play.drawAndPutBack(.cases) }
    #expect(Set(drawn.suffix(4)).count == 3)
    #expect(play.session.casePile.all.count == 3)
  }

  @Test func `Cards put back stay out until the pile is empty, from round to round`() throws {
    var play = try Play.at(.draw, cases: 6)
    var seen = [try play.drawAndPutBack(.cases), try play.drawAndPutBack(.cases)]
    for _ in 1...4 {
      try play.advance(to: .transfer)
      seen += [play.session.round.caseCard?.id].compactMap(\.self)
      try play.run(.startRound(confirmed: true))
      try play.advance(to: .draw)
    }
    #expect(Set(seen).count == 6)
  }

  @Test func `A card the deck no longer has is passed over`() throws {
    var play = Play(cards: Sample.catalogue(cases: 2, structures: 1))
    try play.run(.open(Sample.opening(cases: 6, structures: 4)))
    try play.run(.skip(to: .draw))
    for _ in 1...6 {
      let drawn = try play.drawAndPutBack(.cases)
      #expect([Sample.caseID(1), Sample.caseID(2)].contains(drawn))
      #expect(try play.drawAndPutBack(.structures) == Sample.structureID(1))
    }
  }

  @Test func `A deck without any card of the pile draws nothing`() throws {
    var play = Play(cards: CardCatalogue(cases: [], structures: []))
    try play.run(.open(Sample.opening()))
    try play.run(.skip(to: .draw))
    #expect(play.refusal(of: .draw(.cases)) == .emptyPile(.cases))
    #expect(play.refusal(of: .draw(.structures)) == .emptyPile(.structures))
  }
}
