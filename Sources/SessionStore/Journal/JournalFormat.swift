import GameEngine

/// The journal's lines, format 1.
///
/// A journal is UTF-8, one JSON object a line, each line ended by LF; keys stand in this order:
///
///     {"journal":"spro","format":1,"created":…,"deck":…,"name":…,"program":…,"seed":…,"session":…,"c":"89abcdef"}
///     {"n":1,"t":12345,"e":{"participantLeft":3},"c":"0f1e2d3c"}
///     {"n":2,"t":12350,"e":{"frameAgreed":true},"more":true,"c":"…"}
///
/// `n` counts the records from 1; `t` is in milliseconds since the session was opened; `e` is the
/// event, its keys sorted, slashes not escaped; `more`, present only when true, says that the next
/// record comes of the same command. `c` is the CRC-32C, in eight lower-case hexadecimal digits, of
/// the eight digits of the line before (nothing for line 0), then this line's bytes up to, and not
/// including, `,"c"`. In every later format line 0 keeps its first two keys and its checksum.
struct JournalFormat {
  /// The longest line read or written, in bytes, its LF not counted.
  static let lineLimit = 4 << 20

  /// The checksum the last line ends with; none before line 0.
  private(set) var last: SealDigits?
  private(set) var lines = 0
  private static let sealLength = 16

  /// The checksum of a line that would follow.
  private func digits(of body: UnsafeRawBufferPointer) -> SealDigits {
    var checksum = Checksum()
    last?.withBytes { checksum.add($0) }
    checksum.add(body)
    return SealDigits(checksum)
  }
}

/// A checksum as a line ends with it: eight lower-case hexadecimal digits.
struct SealDigits: Equatable {
  /// The digits in the order they are written, as bytes in memory.
  private let bytes: UInt64

  init(_ checksum: Checksum) {
    var bytes: UInt64 = 0
    for place in 0..<8 {
      let digit = UInt64(checksum.value >> (28 - 4 * UInt32(place))) & 15
      bytes |= (digit < 10 ? digit + 0x30 : digit + 0x57) << (8 * UInt64(place))
    }
    self.bytes = UInt64(littleEndian: bytes)
  }

  /// The eight bytes at an offset, whatever they are.
  init(_ line: UnsafeRawBufferPointer, at offset: Int) {
    bytes = line.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeBytes(of: bytes, body)
  }
}

extension JournalFormat {
  /// Writes line 0.
  mutating func line(_ header: JournalHeader) throws(StoreFailure) -> [UInt8] {
    var json = JournalWriter()
    header.write(to: &json)
    try seal(from: 0, in: &json)
    return json.bytes
  }

  /// Writes the lines of actions, numbered on from a record.
  mutating func lines(
    of actions: [RecordedAction], from records: Int
  ) throws(StoreFailure) -> [UInt8] {
    var json = JournalWriter()
    var number = records
    for action in actions {
      for (index, event) in action.events.enumerated() {
        number += 1
        let isContinued = index < action.events.count - 1
        try write(
          JournalRecord(
            number: number, time: action.time, event: event, isContinued: isContinued),
          to: &json)
      }
    }
    return json.bytes
  }

  private mutating func write(
    _ record: JournalRecord, to json: inout JournalWriter
  ) throws(StoreFailure) {
    let start = json.bytes.count
    json.put("{\"n\":")
    json.put(record.number)
    json.put(",\"t\":")
    json.put(record.time.rawValue)
    json.put(",\"e\":")
    record.event.write(to: &json)
    if record.isContinued { json.put(",\"more\":true") }
    try seal(from: start, in: &json)
  }

  /// Ends the line that starts there with its checksum.
  private mutating func seal(from start: Int, in json: inout JournalWriter) throws(StoreFailure) {
    let length = json.bytes.count - start + Self.sealLength
    if length > Self.lineLimit { throw .recordTooLong(length: length, limit: Self.lineLimit) }
    let seal = json.bytes.withUnsafeBytes {
      digits(of: UnsafeRawBufferPointer(rebasing: $0[start...]))
    }
    last = seal
    lines += 1
    json.put(",\"c\":\"")
    seal.withBytes { json.put($0) }
    json.put("\"}\n")
  }
}

extension JournalFormat {
  /// Checks the seal of a line and answers what it seals.
  mutating func open(
    _ line: UnsafeRawBufferPointer
  ) throws(JournalDamage.Kind) -> UnsafeRawBufferPointer {
    let length = line.count - Self.sealLength
    guard length > 0, Self.stands(",\"c\":\"", at: length, of: line),
      Self.stands("\"}", at: length + 14, of: line)
    else { throw .form }
    let body = UnsafeRawBufferPointer(rebasing: line[..<length])
    let seal = digits(of: body)
    guard seal == SealDigits(line, at: length + 6) else { throw .checksum }
    last = seal
    lines += 1
    return body
  }

  private static func stands(
    _ text: StaticString, at offset: Int, of line: UnsafeRawBufferPointer
  ) -> Bool {
    (0..<text.utf8CodeUnitCount).allSatisfy { line[offset + $0] == text.utf8Start[$0] }
  }
}
