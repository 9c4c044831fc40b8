/// What the hues become in the colours a terminal has.
///
/// The background is the terminal's own, light or dark, and is never painted: each colour has to be
/// read on both. With 256 colours there are some that contrast alike with black and with white.
enum Palette: Equatable, CaseIterable {
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
  init(colors: Int, noColor: String?) {
    switch (noColor ?? "", colors) {
    case ("", 256...): self = .many
    case ("", 8...): self = .eight
    default: self = .none
    }
  }

  /// The number of a hue's colour; none leaves the terminal's own.
  func color(of hue: Hue) -> Int16? {
    switch self {
    case .none: nil
    case .eight: Self.eight(hue)
    case .many: Self.many(hue)
    }
  }

  /// The style with what its hue says in strokes where there is no colour for it.
  func strokes(of style: Style) -> Style {
    switch (self, style.hue) {
    case (.none, .warning): style.adding(.bold)
    case (.none, .accent), (.eight, .accent): style.adding(.bold)
    case (.none, .quiet), (.eight, .quiet): style.adding(.dim)
    default: style
    }
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
