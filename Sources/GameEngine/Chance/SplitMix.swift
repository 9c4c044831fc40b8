/// The engine's own random numbers: the same seed gives the same session on every machine.
///
/// Source: SplitMix64, G. Steele, D. Lea, C. Flood, « Fast splittable pseudorandom number
/// generators », OOPSLA 2014.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `bound`, without bias.
  ///
  /// Source: rejection of the incomplete last range, as in D. Lemire, « Fast random integer
  /// generation in an interval », ACM TOMACS 2019.
  mutating func below(_ bound: UInt64) -> UInt64 {
    precondition(bound > 0, "a number below zero was asked for")
    var product = next().multipliedFullWidth(by: bound)
    let threshold = (0 &- bound) % bound
    while product.low < threshold {
      product = next().multipliedFullWidth(by: bound)
    }
    return product.high
  }
}

extension SplitMix {
  /// Puts elements in a random order (Fisher–Yates, from the last place to the first).
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var result = elements
    for last in stride(from: result.count - 1, to: 0, by: -1) {
      result.swapAt(last, Int(below(UInt64(last + 1))))
    }
    return result
  }

  /// The order of a pile: a function of the session's seed, the pile and how often it was shuffled.
  static func order(of ids: [CardID], seed: UInt64, kind: PileKind, shuffles: Int) -> [CardID] {
    let salt: UInt64 = kind == .cases ? 0x43 : 0x53
    var generator = SplitMix(seed: seed)
    let base = generator.next() ^ salt ^ (UInt64(shuffles) << 8)
    generator = SplitMix(seed: base)
    return generator.shuffled(ids.sorted())
  }
}
