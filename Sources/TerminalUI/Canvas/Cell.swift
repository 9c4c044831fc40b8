/// One place of a canvas.
public struct Cell: Hashable, Sendable {
  /// What it shows: a character of one or two columns with its marks; none on the right half of a
  /// wide one.
  let glyph: GlyphScalars
  /// How it looks.
  public let style: Style

  /// Makes a cell; the glyph is drawn as it is, so take it from what `Canvas` puts.
  init(_ glyph: GlyphScalars, _ style: Style) {
    self.glyph = glyph
    self.style = style
  }

  /// An empty place in the terminal's own look.
  public static let blank = Cell(.space, .plain)

  /// What it shows, as text; `""` on the right half of a wide character.
  public var text: String { glyph.text }

  /// Whether it is the right half of a wide character.
  public var isRightHalf: Bool { glyph.isEmpty }
}
