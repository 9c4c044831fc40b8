import CNcurses

/// What a terminal's description (terminfo) says of it.
struct TerminalDescription {
  static let pasteOn = "\u{1B}[?2004h"
  static let pasteOff = "\u{1B}[?2004l"

  /// The keys the terminal says it sends.
  let sequences: KeySequences
  /// What puts the terminal back as a shell expects it, for when curses cannot.
  let restoration: String

  /// Reads the description of the terminal `name`; none when it is not described or cannot place its
  /// cursor.
  init?(of name: String, output: Int32) {
    guard !name.isEmpty, spro_load_terminal(name, output) == 1 else { return nil }
    defer { spro_unload_terminal() }
    guard Self.text("cup") != nil, Self.text("clear") != nil else { return nil }
    sequences = Self.described()
    // NB: without an alternate screen the prompt goes below what stands there.
    let end = Self.text("rmcup") ?? "\u{1B}[999;1H\r\n"
    let ends = ["sgr0", "op", "cnorm", "rmkx"].compactMap(Self.text)
    restoration = Self.pasteOff + ends.joined() + end
  }

  private static func described() -> KeySequences {
    var sequences = KeySequences()
    for (name, key) in keys {
      guard let text = text(name), text.utf8.count > 1, text.utf8.first == 0x1B else { continue }
      sequences.described[Array(text.utf8)] = key
    }
    return sequences
  }

  private static let keys: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kbs", .backspace), ("kcbt", .backTab), ("kent", .enter),
      ("kLFT", .shiftLeft), ("kRIT", .shiftRight), ("kri", .shiftUp), ("kind", .shiftDown),
      ("kLFT5", .wordLeft), ("kRIT5", .wordRight), ("kUP5", .controlUp), ("kDN5", .controlDown),
      ("kHOM5", .controlHome), ("kEND5", .controlEnd), ("kDC5", .controlDelete),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  /// A capability without its padding marks (`$<5>`).
  private static func text(_ name: String) -> String? {
    guard let capability = spro_capability(name) else { return nil }
    var text = String(cString: capability)
    while let start = text.firstIndex(of: "$"), text[start...].hasPrefix("$<"),
      let end = text[start...].firstIndex(of: ">")
    {
      text.removeSubrange(start...end)
    }
    return text
  }
}
