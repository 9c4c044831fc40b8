/// The tests' own random numbers, written from the paper and not from the engine.
///
/// Source: SplitMix64, G. Steele, D. Lea, C. Flood, « Fast splittable pseudorandom number
/// generators », OOPSLA 2014.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z ^= z >> 30
    z &*= 0xBF58_476D_1CE4_E5B9
    z ^= z >> 27
    z &*= 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 below `bound`; the slight bias of a remainder does not matter here.
  mutating func roll(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// True so often in a hundred.
  mutating func happens(_ percent: Int) -> Bool { roll(100) < percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[roll(elements.count)]
  }
}
