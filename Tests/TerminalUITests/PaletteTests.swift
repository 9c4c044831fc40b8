import TerminalUI
import Testing

@Suite struct PaletteTests {
  private static let choices: [(Int, String?, Palette)] = [
    (256, nil, .many), (16_777_216, nil, .many), (88, nil, .eight), (8, nil, .eight),
    (0, nil, .none), (2, nil, .none), (-1, nil, .none), (256, "", .many), (256, "1", .none),
    (8, "no", .none),
  ]

  @Test(arguments: choices)
  func `The terminal and NO_COLOR decide on the colours`(
    colors: Int, noColor: String?, expected: Palette
  ) {
    #expect(Palette(colors: colors, noColor: noColor) == expected)
  }

  @Test func `Plain text keeps the terminal's own colour`() {
    for palette in Palette.allCases {
      #expect(palette.color(of: .plain) == nil)
    }
  }

  @Test func `Without colours there is none, and what matters is bold`() {
    #expect(Hue.allCases.allSatisfy { Palette.none.color(of: $0) == nil })
    #expect(Palette.none.shown(.of(.warning)).bold)
    #expect(Palette.none.shown(.of(.quiet)).dim)
  }

  @Test func `The two kinds of cards differ wherever there are colours`() {
    for palette in [Palette.eight, .many] {
      #expect(palette.color(of: .caseCard) != palette.color(of: .structureCard))
    }
  }

  @Test func `Eight colours leave out those that vanish on black or on white`() {
    for hue in Hue.allCases {
      guard let color = Palette.eight.color(of: hue) else { continue }
      #expect(![0, 3, 4, 7].contains(color), "black, yellow, blue and white")
    }
  }

  @Test(arguments: Hue.allCases)
  func `Each of 256 colours can be read on black and on white`(hue: Hue) {
    guard let color = Palette.many.color(of: hue) else { return }
    let light = luminance(Int(color))
    #expect((light + 0.05) / 0.05 > 3.5)
    #expect(1.05 / (light + 0.05) > 3.5)
  }

  @Test func `What is dimmed is drawn in the quiet colour where there is one`() {
    #expect(Palette.many.shown(.dim) == Style(hue: .quiet))
    #expect(Palette.many.shown(Style(hue: .door, dim: true)) == Style(hue: .door))
    #expect(Palette.eight.shown(.dim) == .dim)
  }

  @Test func `Nothing is dimmed that would be too faint to read`() {
    #expect(Palette.eight.shown(Style(hue: .door, dim: true)) == .of(.door))
    #expect(Palette.eight.shown(Style(hue: .quiet, reverse: true)).dim == false)
    #expect(Palette.none.shown(Style(dim: true, reverse: true)) == .reverse)
  }

  /// Relative luminance of a colour of xterm's cube or greys; source: WCAG 2.
  private func luminance(_ color: Int) -> Double {
    let levels = [0.0, 95, 135, 175, 215, 255]
    let cube = color - 16
    let parts =
      color >= 232
      ? Array(repeating: Double(8 + 10 * (color - 232)), count: 3)
      : [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
    let linear = parts.map { part -> Double in
      let value = part / 255
      guard value > 0.03928 else { return value / 12.92 }
      // NB: close to the power 2.4 without the functions of the C library.
      let base = (value + 0.055) / 1.055
      return base * base * (0.6 * base.squareRoot() + 0.4 * base.squareRoot().squareRoot())
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
