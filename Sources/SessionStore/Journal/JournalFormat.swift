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
  private static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  /// Writes line 0.
  mutating func line(_ header: JournalHeader) throws(StoreFailure) -> [UInt8] {
    var body = Array("{\"journal\":\"spro\",\"format\":\(JournalHeader.format),".utf8)
    body += try Self.json(header).dropFirst().dropLast()
    return try seal(body)
  }

  /// Writes the line of a record.
  mutating func line(_ record: JournalRecord) throws(StoreFailure) -> [UInt8] {
    var body = Array("{\"n\":\(record.number),\"t\":\(record.time.rawValue),\"e\":".utf8)
    body += try Self.json(record.event)
    if record.isContinued { body += Self.continuation }
    return try seal(body)
  }

  private static let continuation = Array(",\"more\":true".utf8)

  private static func json(_ value: some Encodable) throws(StoreFailure) -> Data {
    do { return try encoder().encode(value) } catch { throw .unwritable("\(error)") }
  }

  private mutating func seal(_ body: [UInt8]) throws(StoreFailure) -> [UInt8] {
    let length = body.count + Self.sealLength
    if length > Self.lineLimit { throw .recordTooLong(length: length, limit: Self.lineLimit) }
    lastDigits = body.withUnsafeBytes { digits(of: $0) }
    lines += 1
    return body + Array(",\"c\":\"".utf8) + lastDigits + Array("\"}\n".utf8)
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
