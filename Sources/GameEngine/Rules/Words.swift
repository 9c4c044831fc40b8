import PlainText

/// Makes what somebody typed fit to be kept: cleaned, trimmed, of bearable length.
enum Words {
  static func line(_ text: String, limit: Int = Limits.line) throws(Refusal) -> String {
    let line = try optionalLine(text, limit: limit)
    guard !line.isEmpty else { throw .emptyText }
    return line
  }

  static func optionalLine(_ text: String, limit: Int = Limits.line) throws(Refusal) -> String {
    try checked(Cleaning.trimmed(text), limit: limit)
  }

  static func note(_ text: String) throws(Refusal) -> String {
    let note = try checked(Cleaning.trimmed(text, lines: .multiple), limit: Limits.note)
    guard !note.isEmpty else { throw .emptyText }
    return note
  }

  /// A day written `YYYY-MM-DD`; the calendar itself is checked by who asks for it.
  static func day(_ text: String) throws(Refusal) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], !text.contains("+"), Int(parts[0]) != nil,
      let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month),
      (1...31).contains(day)
    else { throw .badDate(Cleaning.clean(text)) }
    return text
  }

  private static func checked(_ text: String, limit: Int) throws(Refusal) -> String {
    guard text.count <= limit else { throw .textTooLong(limit: limit, length: text.count) }
    return text
  }
}
