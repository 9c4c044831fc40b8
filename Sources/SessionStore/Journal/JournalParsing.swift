import GameEngine

/// Reads what the seal of a line holds; the seal was checked before.
enum JournalParsing {
  /// What line 0 holds, or the format it is in when that is another one.
  enum Opening {
    case header(JournalHeader)
    case otherFormat(Int)
    case otherFile
  }

  static func opening(_ body: UnsafeRawBufferPointer) -> Opening {
    var json = JournalReader(body, cleansText: Suspicion.rests(on: body))
    guard json.take(JournalHeader.mark), let format = Int(&json) else { return .otherFile }
    guard format == JournalHeader.format else { return .otherFormat(format) }
    return JournalHeader(&json).map(Opening.header) ?? .otherFile
  }

  static func record(
    _ body: UnsafeRawBufferPointer, expecting number: Int
  ) throws(JournalDamage.Kind) -> JournalRecord {
    var json = JournalReader(body, cleansText: Suspicion.rests(on: body))
    guard json.take("{\"n\":"), let found = Int(&json), json.take(",\"t\":"),
      let time = Int(&json), (0...lastTime).contains(time), json.take(",\"e\":")
    else { throw .form }
    guard found == number else { throw .number(found) }
    guard let event = Event(&json) else { throw .unknownEvent }
    let isContinued = json.take(",\"more\":true")
    guard json.isAtEnd else { throw .unknownEvent }
    return JournalRecord(
      number: number, time: SessionTime(rawValue: time), event: event, isContinued: isContinued)
  }

  /// The largest number of milliseconds read, which every reader of JSON holds exactly.
  private static let lastTime = 1 << 53
}
