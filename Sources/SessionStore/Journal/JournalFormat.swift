import Foundation
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

  private(set) var lastDigits: [UInt8] = []
  private(set) var lines = 0
  private static let sealLength = 16

  /// The checksum of a line that would follow, as its digits.
  private func digits(of body: UnsafeRawBufferPointer) -> [UInt8] {
    var checksum = Checksum()
    lastDigits.withUnsafeBytes { checksum.add($0) }
    checksum.add(body)
    let value = checksum.value
    return (0..<8).map { Self.hexadecimal[Int(value >> (28 - 4 * UInt32($0))) & 15] }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
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
    lastDigits = json.bytes.withUnsafeBytes {
      digits(of: UnsafeRawBufferPointer(rebasing: $0[start...]))
    }
    lines += 1
    json.put(",\"c\":\"")
    json.put(lastDigits)
    json.put("\"}\n")
  }
}

extension JournalFormat {
  /// Checks the seal of a line and answers what it seals.
  mutating func open(
    _ line: UnsafeRawBufferPointer
  ) throws(JournalDamage.Kind) -> UnsafeRawBufferPointer {
    guard line.count > Self.sealLength else { throw .form }
    let body = UnsafeRawBufferPointer(rebasing: line.dropLast(Self.sealLength))
    let seal = line.suffix(Self.sealLength)
    guard seal.starts(with: Array(",\"c\":\"".utf8)), seal.suffix(2).elementsEqual("\"}".utf8)
    else { throw .form }
    let expected = digits(of: body)
    guard seal.dropFirst(6).prefix(8).elementsEqual(expected) else { throw .checksum }
    lastDigits = expected
    lines += 1
    return body
  }
}
