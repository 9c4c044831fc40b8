import GameEngine
import Testing

@Suite struct ShuffleTests {
  /// The generator's first numbers for seed 0.
  ///
  /// Source: Sebastiano Vigna's reference implementation, « splitmix64.c », 2015.
  private let published: [UInt64] = [
    0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F,
    0xF88B_B8A8_724C_81EC, 0x1B39_896A_51A8_749B,
  ]

  @Test func `The tests' dice give the published numbers`() {
    var dice = Dice(seed: 0)
    #expect(published.map { _ in dice.next() } == published)
  }

  @Test func `A pile's order is the published generator's, read from the seed`() throws {
    for seed in [0, 1, 42, UInt64.max] {
      let opened = try Play.opened(seed: seed, cases: 30, structures: 20)
      #expect(opened.session.casePile.remaining == order(.cases, seed: seed, opened, shuffle: 0))
      #expect(
        opened.session.structurePile.remaining
          == order(.structures, seed: seed, opened, shuffle: 0))
    }
  }

  @Test func `Each shuffle of a pile has an order of its own, which the seed gives too`() throws {
    var play = try Play.at(.draw, seed: 3, cases: 30)
    for shuffle in 1...4 {
      try play.run(.preparePile(.cases, play.session.casePile.all))
      #expect(
        play.session.casePile.remaining == order(.cases, seed: 3, play, shuffle: UInt64(shuffle)))
    }
  }

  /// The order written a second time, from the description of the engine's.
  private func order(_ kind: PileKind, seed: UInt64, _ play: Play, shuffle: UInt64) -> [CardID] {
    var source = Dice(seed: seed)
    let letter: UInt64 = kind == .cases ? 0x43 : 0x53
    var dice = Dice(seed: source.next() ^ letter ^ shuffle << 8)
    var cards = play.session.pile(kind).all
    for last in (1..<cards.count).reversed() {
      cards.swapAt(last, Int(dice.scaled(below: UInt64(last + 1))))
    }
    return cards
  }

  @Test func `Every order of four cards comes about as often`() throws {
    var counts: [[CardID]: Int] = [:]
    for seed in 1...4_800 as ClosedRange<UInt64> {
      let order = try Play.opened(seed: seed, cases: 4).session.casePile.remaining
      counts[order, default: 0] += 1
    }
    #expect(counts.count == 24)
    let gaps = counts.values.map { Double(($0 - 200) * ($0 - 200)) / 200 }
    #expect(gaps.reduce(0, +) < 49.7, "above the 0.1 % of the chi-squared law, 23 degrees")
  }
}

extension Dice {
  /// A number below `bound`: the high half of a product, the incomplete range left out.
  fileprivate mutating func scaled(below bound: UInt64) -> UInt64 {
    while true {
      let product = next().multipliedFullWidth(by: bound)
      if product.low >= (0 &- bound) % bound { return product.high }
    }
  }
}
