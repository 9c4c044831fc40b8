/// The scalars of one glyph, held in place: a screen has thousands, and each would be a string.
public struct GlyphScalars: Hashable, Sendable {
  // NB: a glyph is drawn with five scalars at most, and zero ends it: U+0000 is never drawn.
  private var values: (UInt32, UInt32, UInt32, UInt32, UInt32)

  /// The most scalars ncurses keeps in a cell.
  static let most = 5

  /// No scalar: the right half of a wide glyph.
  static let none = GlyphScalars(0, 0, 0, 0, 0)
  /// A space.
  static let space = GlyphScalars(0x20, 0, 0, 0, 0)

  private init(_ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32, _ e: UInt32) {
    values = (a, b, c, d, e)
  }

  /// One scalar.
  init(_ scalar: Unicode.Scalar) { self.init(scalar.value, 0, 0, 0, 0) }

  /// Whether there is none.
  var isEmpty: Bool { values.0 == 0 }

  /// How many there are.
  var count: Int {
    var count = 0
    forEach { _ in count += 1 }
    return count
  }

  /// Adds a scalar behind the others, if there is room.
  mutating func append(_ scalar: Unicode.Scalar) {
    switch count {
    case 0: values.0 = scalar.value
    case 1: values.1 = scalar.value
    case 2: values.2 = scalar.value
    case 3: values.3 = scalar.value
    case 4: values.4 = scalar.value
    default: break
    }
  }

  /// Calls with each scalar's value, in order.
  @inline(__always)
  func forEach(_ body: (UInt32) -> Void) {
    guard values.0 != 0 else { return }
    body(values.0)
    guard values.1 != 0 else { return }
    body(values.1)
    guard values.2 != 0 else { return }
    body(values.2)
    guard values.3 != 0 else { return }
    body(values.3)
    guard values.4 != 0 else { return }
    body(values.4)
  }

  /// What they write.
  public var text: String {
    var text = ""
    forEach { value in
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  /// Whether both write the same scalars.
  public static func == (left: Self, right: Self) -> Bool { left.values == right.values }

  /// Feeds the scalars to a hasher.
  public func hash(into hasher: inout Hasher) { forEach { hasher.combine($0) } }
}
