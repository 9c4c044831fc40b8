import CLinux
import PlainText

/// What one cell, or two side by side, can hold: one spacing scalar with its marks.
///
/// A grapheme cluster is one glyph nearly always. Clusters that terminals measure differently are
/// brought down to what all of them draw alike: a flag becomes its two letters, a skin tone is left
/// out, a cluster with two spacing scalars takes a cell for each.
struct Glyph: Equatable {
  var scalars: GlyphScalars
  /// Columns it takes: 1 or 2.
  var width: Int

  init(_ scalars: GlyphScalars, width: Int) {
    self.scalars = scalars
    self.width = width
  }

  /// Calls with the glyphs of a text, in order.
  @inline(__always)
  static func each(of text: String, _ body: (Glyph) -> Void) {
    guard ScalarWidth.areFrequent(text) else {
      for character in text { each(in: character, body) }
      return
    }
    for scalar in text.unicodeScalars { body(Glyph(GlyphScalars(scalar), width: 1)) }
  }

  /// Calls with the glyphs of one grapheme cluster, in order; at least one.
  @inline(__always)
  static func each(in character: Character, _ body: (Glyph) -> Void) {
    if let only = character.onlyScalar {
      body(glyph(of: only))
    } else if let composed = Composition.single(for: character) {
      body(glyph(of: composed))
    } else {
      for glyph in cluster(character.unicodeScalars) { body(glyph) }
    }
  }

  /// Columns that the glyphs of a character take together.
  static func width(of character: Character) -> Int {
    if let only = character.onlyScalar { return ScalarWidth.of(only) == 2 ? 2 : 1 }
    var width = 0
    each(in: character) { width += $0.width }
    return width
  }

  private static func glyph(of scalar: Unicode.Scalar) -> Glyph {
    switch ScalarWidth.of(scalar) {
    case 1: Glyph(GlyphScalars(scalar), width: 1)
    case 2: Glyph(GlyphScalars(scalar), width: 2)
    case 0: Glyph(onCircle(scalar), width: 1)
    default: Glyph(GlyphScalars(shown(scalar)), width: 1)
    }
  }

  /// A mark by itself stands on a dotted circle.
  private static func onCircle(_ mark: Unicode.Scalar) -> GlyphScalars {
    var scalars = GlyphScalars("\u{25CC}")
    scalars.append(mark)
    return scalars
  }

  private static func cluster(_ scalars: Character.UnicodeScalarView) -> [Glyph] {
    var glyphs: [Glyph] = []
    for scalar in scalars where !scalar.properties.isEmojiModifier {
      if ScalarWidth.of(scalar) != 0 || glyphs.isEmpty {
        glyphs.append(glyph(of: scalar))
      } else {
        glyphs[glyphs.count - 1].scalars.append(scalar)
      }
    }
    return glyphs.isEmpty ? [Glyph(GlyphScalars("\u{FFFD}"), width: 1)] : glyphs
  }

  /// What stands for a scalar that has no width: the letter of a flag's half, or U+FFFD.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x1F1E6...0x1F1FF).contains(scalar.value),
      let letter = Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)
    else { return "\u{FFFD}" }
    return letter
  }
}

extension Character {
  /// The scalar it consists of, when it is a single one, as nearly always.
  fileprivate var onlyScalar: Unicode.Scalar? {
    var scalars = unicodeScalars.makeIterator()
    guard let first = scalars.next(), scalars.next() == nil else { return nil }
    return first
  }
}

/// Columns of single scalars.
package enum ScalarWidth {
  /// Columns a scalar takes: 0 for a mark, 1, 2, or -1 for what is never sent to a terminal.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    isFrequent(scalar.value) ? 1 : looked(up: scalar)
  }

  /// Whether a scalar is of those that make up nearly every screen, all of one column.
  ///
  /// They are Latin letters, dashes and quotes, arrows, lines and blocks; to look each up would take
  /// most of a drawing.
  package static func isFrequent(_ value: UInt32) -> Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010..<0x2028, 0x2190..<0x2200, 0x2500..<0x25FD:
      true
    default: false
    }
  }

  /// Whether a text holds frequent scalars alone: none joins another, so that each is a character.
  static func areFrequent(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { isFrequent($0.value) }
  }

  /// Columns as the tables of characters have them.
  package static func looked(up scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x1F1E6...0x1F1FF: -1
    case _ where Cleaning.isUnsafe(scalar): -1
    default: max(-1, Int(spro_wcwidth(wchar_t(truncatingIfNeeded: scalar.value))))
    }
  }
}

/// Canonical composition of letters and marks, without Foundation.
enum Composition {
  /// The one scalar that is canonically equivalent to a cluster of several, if there is one.
  static func single(for character: Character) -> Unicode.Scalar? { composed[character] }

  /// Latin, Greek and Cyrillic letters by themselves: characters are equal when they are canonically
  /// equivalent, so that looking up `e` with an accent finds `é`.
  private static let composed: [Character: Unicode.Scalar] = {
    let ranges: [ClosedRange<UInt32>] = [0xC0...0x233, 0x386...0x4F9, 0x1E00...0x1FFC]
    var table: [Character: Unicode.Scalar] = [:]
    for scalar in ranges.joined().lazy.compactMap(Unicode.Scalar.init)
    where scalar.properties.isAlphabetic {
      table[Character(scalar)] = table[Character(scalar)] ?? scalar
    }
    return table
  }()
}
