/// Chance that is the same on every machine.
///
/// Source: SplitMix64, as the engine's own.
struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) }

  /// A number from 0 up to one below `bound`.
  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  /// One of several, as often as each stands there.
  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[below(elements.count)]
  }
}
