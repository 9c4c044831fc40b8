/// One place of a canvas.
public struct Cell: Hashable, Sendable {
  /// What it shows: a character of one or two columns with its marks; `""` on the right half of a
  /// wide one.
  public let text: String
  /// How it looks.
  public let style: Style

  /// Makes a cell; the text is drawn as it is, so make it from what `Canvas` puts.
  init(text: String, style: Style) {
    self.text = text
    self.style = style
  }

  /// An empty place in the terminal's own look.
  public static let blank = Cell(text: " ", style: .plain)

  /// Whether it is the right half of a wide character.
  public var isRightHalf: Bool { text.isEmpty }
}
