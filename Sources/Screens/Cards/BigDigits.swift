import TerminalUI

/// Digits tall enough to be read from the back of a room.
enum BigDigits {
  /// Rows a large text takes.
  static let rows = 5

  private static let glyphs: [Character: [String]] = [
    "0": ["█████", "█   █", "█   █", "█   █", "█████"],
    "1": ["  █  ", " ██  ", "  █  ", "  █  ", "█████"],
    "2": ["█████", "    █", "█████", "█    ", "█████"],
    "3": ["█████", "    █", " ████", "    █", "█████"],
    "4": ["█   █", "█   █", "█████", "    █", "    █"],
    "5": ["█████", "█    ", "█████", "    █", "█████"],
    "6": ["█████", "█    ", "█████", "█   █", "█████"],
    "7": ["█████", "    █", "   █ ", "  █  ", "  █  "],
    "8": ["█████", "█   █", "█████", "█   █", "█████"],
    "9": ["█████", "█   █", "█████", "    █", "█████"],
    ":": ["   ", " █ ", "   ", " █ ", "   "],
  ]

  private static let smallGlyphs: [Character: [String]] = [
    "0": ["█▀█", "█ █", "▀▀▀"], "1": ["▀█ ", " █ ", "▀▀▀"], "2": ["▀▀█", "█▀▀", "▀▀▀"],
    "3": ["▀▀█", " ▀█", "▀▀▀"], "4": ["█ █", "▀▀█", "  ▀"], "5": ["█▀▀", "▀▀█", "▀▀▀"],
    "6": ["█▀▀", "█▀█", "▀▀▀"], "7": ["▀▀█", "  █", "  ▀"], "8": ["█▀█", "█▀█", "▀▀▀"],
    "9": ["█▀█", "▀▀█", "▀▀▀"],
  ]

  /// The rows of a large text of digits and colons.
  static func large(_ text: String) -> [String] { lines(text, glyphs, rows: rows) }

  /// The same twice as wide and as tall, for a wall.
  static func huge(_ text: String) -> [String] {
    large(text).flatMap { row in
      let wide = row.flatMap { [$0, $0] }
      return [String(wide), String(wide)]
    }
  }

  /// The three rows of the number of a card.
  static func small(_ text: String) -> [String] { lines(text, smallGlyphs, rows: 3) }

  private static func lines(_ text: String, _ glyphs: [Character: [String]], rows: Int) -> [String]
  {
    let known = text.compactMap { glyphs[$0] }
    return (0..<rows).map { row in known.map { $0[row] }.joined(separator: " ") }
  }
}
