/// What the hues become in the colours a terminal has.
///
/// The background is the terminal's own, light or dark, and is never painted: each colour has to be
/// read on both. With 256 colours there are some that contrast alike with black and with white.
package enum Palette: Equatable, CaseIterable {
  /// No colour: strokes say the little that they can.
  case none
  /// The eight colours of ANSI.
  case eight
  /// The colours of xterm.
  case many

  /// Chooses by what the terminal has and what the person asks.
  ///
  /// - Parameters:
  ///   - colors: how many colours the terminal has.
  ///   - noColor: the value of `NO_COLOR`, if any; see no-color.org.
  package init(colors: Int, noColor: String?) {
    switch (noColor ?? "", colors) {
    case ("", 256...): self = .many
    case ("", 8...): self = .eight
    default: self = .none
    }
  }

  /// The number of a hue's colour; none leaves the terminal's own.
  package func color(of hue: Hue) -> Int16? {
    switch self {
    case .none: nil
    case .eight: Self.eight(hue)
    case .many: Self.many(hue)
    }
  }

  /// The style as this terminal can show it, so that it can be read.
  ///
  /// Without a colour for it, a hue says what it can in strokes. Nothing is dimmed that has a colour
  /// or is reversed, and what is quiet has one where there are many: what terminals make of dim text
  /// is too faint for a projector.
  package func shown(_ style: Style) -> Style {
    var shown = style
    switch (self, style.hue) {
    case (.none, .warning), (.none, .accent), (.eight, .accent): shown.bold = true
    case (.none, .quiet), (.eight, .quiet): shown.dim = true
    case (.many, .plain) where style.dim: shown.hue = .quiet
    default: break
    }
    if color(of: shown.hue) != nil || shown.reverse { shown.dim = false }
    return shown
  }

  private static func eight(_ hue: Hue) -> Int16? {
    switch hue {
    case .plain, .quiet: nil
    case .accent, .structureCard: 6
    case .caseCard: 5
    case .door, .saved: 2
    case .warning: 1
    }
  }

  private static func many(_ hue: Hue) -> Int16? {
    switch hue {
    case .plain: nil
    case .accent: 32
    case .caseCard: 133
    case .structureCard: 30
    case .door: 166
    case .quiet: 244
    case .warning: 196
    case .saved: 64
    }
  }
}
