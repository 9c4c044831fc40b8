/// What a colour says; `Palette` turns it into what the terminal can show.
///
/// A meaning never stands on its hue alone: words or marks say it too.
public enum Hue: CaseIterable, Sendable {
  /// Ordinary text, in the terminal's own colour.
  case plain
  /// What is chosen or can be acted on.
  case accent
  /// A case card.
  case caseCard
  /// A structure card.
  case structureCard
  /// A door to open: a structure or a scheme.
  case door
  /// Help and what can wait.
  case quiet
  /// What needs attention.
  case warning
  /// What is on disk.
  case saved
}

/// How a cell looks.
public struct Style: Hashable, Sendable {
  /// What the colour says.
  public var hue: Hue
  /// Heavier strokes.
  public var bold: Bool
  /// Less in view than the rest, and still to be read.
  public var dim: Bool
  /// Text and background exchanged.
  public var reverse: Bool
  /// A line below the text.
  public var underline: Bool

  /// Makes a style; what is left out is off.
  public init(
    hue: Hue = .plain, bold: Bool = false, dim: Bool = false, reverse: Bool = false,
    underline: Bool = false
  ) {
    self.hue = hue
    self.bold = bold
    self.dim = dim
    self.reverse = reverse
    self.underline = underline
  }

  /// The terminal's own look.
  public static let plain = Style()
  /// Heavier strokes.
  public static let bold = Style(bold: true)
  /// Less in view, and still to be read.
  public static let dim = Style(dim: true)
  /// Text and background exchanged.
  public static let reverse = Style(reverse: true)
  /// A line below the text.
  public static let underline = Style(underline: true)
  /// What is chosen or can be acted on.
  public static let accent = Style(hue: .accent)
  /// Help and what can wait.
  public static let quiet = Style(hue: .quiet)
  /// What needs attention.
  public static let warning = Style(hue: .warning, bold: true)
  /// What is on disk.
  public static let saved = Style(hue: .saved)

  /// A plain look in a hue.
  public static func of(_ hue: Hue) -> Style { Style(hue: hue) }

  /// Both styles at once; a hue of `other` that says something replaces this one's.
  public func adding(_ other: Style) -> Style {
    Style(
      hue: other.hue == .plain ? hue : other.hue, bold: bold || other.bold, dim: dim || other.dim,
      reverse: reverse || other.reverse, underline: underline || other.underline)
  }

  /// The same look in another hue.
  public func with(_ hue: Hue) -> Style {
    var style = self
    style.hue = hue
    return style
  }
}

/// A piece of text in one style.
public struct Span: Hashable, Sendable {
  /// What is written.
  public var text: String
  /// How it looks.
  public var style: Style

  /// Makes a piece of text.
  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
