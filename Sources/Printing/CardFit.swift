/// Chooses the largest letters with which a text stands whole on a card.
///
/// Browsers lay text out each with the letters its machine has. Widths are therefore those of the
/// widest letters in use (DejaVu Sans), and what fits here fits everywhere.
struct CardFit {
  /// Sizes of letters in points, the largest first.
  static let sizes = [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7]
  private static let millimetresPerPoint = 0.3528

  /// Room for text in millimetres.
  let width, height: Double

  /// Lines that belong together, measured in sizes of letters.
  struct Block {
    let text: String
    /// Letters of this block, as a multiple of the card's.
    var scale = 1.0
    var isBold = false
    /// Room left of the text.
    var indent = 0.0
    /// Room above the text.
    var space = 0.0
  }

  /// Place of the size among `sizes`; nothing when even the smallest is too large.
  func size(of blocks: [Block]) -> Int? {
    Self.sizes.firstIndex { points in
      let unit = points * Self.millimetresPerPoint
      return blocks.reduce(0) { $0 + height(of: $1, width: width / unit) } <= height / unit
    }
  }

  /// Height of a block in sizes of letters, at a line height of 1.3.
  private func height(of block: Block, width: Double) -> Double {
    let scale = block.scale * (block.isBold ? Self.boldness : 1)
    let lines = Self.lines(block.text, room: (width - block.indent) / scale)
    return block.space + Double(lines) * block.scale * 1.3
  }

  /// How much wider bold letters are.
  private static let boldness = 1.13

  private static func lines(_ text: String, room: Double) -> Int {
    var lines = 1
    var used = 0.0
    for word in text.split(separator: " ") {
      let width = word.reduce(0) { $0 + Self.width(of: $1) }
      if used > 0, used + Self.width(of: " ") + width > room {
        lines += 1
        used = 0
      }
      used += (used > 0 ? Self.width(of: " ") : 0) + width
      while used > room {
        lines += 1
        used -= room
      }
    }
    return lines
  }

  /// Width of a letter, in sizes of letters.
  private static func width(of letter: Character) -> Double {
    switch letter {
    case "i", "j", "l", "I", ".", ",", ";", ":", "'", "’", "!", "|", " ", "\u{A0}", "\u{202F}": 0.34
    case "f", "t", "r", "-", "(", ")": 0.42
    case "m", "w", "M", "W", "@", "%", "—", "…", "œ": 1
    case _ where letter.isUppercase: 0.77
    default: letter.isASCII || letter.isLetter ? 0.635 : 1
    }
  }
}
