import GameEngine
import SessionStore

/// What a host writes and reads most often, without an encoder and a decoder: byte for byte what an
/// encoder writes, and nothing a decoder would read otherwise.
extension Wire {
  /// Writes what happened, as everybody may know it.
  static func lines(event: Event) -> [UInt8] { lines("{\"event\":", event.json) }

  /// Writes what happened, as one seat alone may know it.
  static func lines(own event: Event) -> [UInt8] { lines("{\"own\":", event.json) }

  /// Writes that a submission is on disk.
  static func lines(ack sequence: Int) -> [UInt8] { lines("{\"ack\":", String(sequence).utf8) }

  private static func lines(_ start: String, _ value: some Collection<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(start.utf8.count + value.count + 2)
    bytes += start.utf8
    bytes += value
    bytes.append(UInt8(ascii: "}"))
    return lines(of: bytes)
  }

  /// Reads what a terminal sends; nil where the line is no message.
  static func terminalLine(_ line: some Collection<UInt8>) -> TerminalLine? {
    guard let text = cleanedText(line) else { return nil }
    var plain = text
    return plain.withUTF8 { PlainLine.message($0) } ?? decoded(text)
  }
}
