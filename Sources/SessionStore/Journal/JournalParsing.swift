import Foundation
import GameEngine

/// Reads what the seal of a line holds; the seal was checked before.
struct JournalParsing {
  private let decoder = JSONDecoder()

  /// What line 0 holds, or the format it is in when that is another one.
  enum Opening {
    case header(JournalHeader)
    case otherFormat(Int)
    case otherFile
  }

  private struct Mark: Decodable {
    let journal: String
    let format: Int
  }

  func opening(_ body: UnsafeRawBufferPointer) -> Opening {
    let written = Data(body) + Data("}".utf8)
    let object = Suspicion.rests(on: body) ? Suspicion.cleaned(written) ?? written : written
    guard let mark = try? decoder.decode(Mark.self, from: object), mark.journal == "spro" else {
      return .otherFile
    }
    guard mark.format == JournalHeader.format else { return .otherFormat(mark.format) }
    guard let header = try? decoder.decode(JournalHeader.self, from: object) else {
      return .otherFile
    }
    return .header(header)
  }

  func record(
    _ body: UnsafeRawBufferPointer, expecting number: Int
  ) throws(JournalDamage.Kind) -> JournalRecord {
    var rest = body[...]
    guard let found = Self.number(after: "{\"n\":", in: &rest),
      let time = Self.number(after: ",\"t\":", in: &rest), Self.take(",\"e\":", from: &rest)
    else { throw .form }
    guard found == number else { throw .number(found) }
    let isContinued = rest.suffix(12).elementsEqual(",\"more\":true".utf8)
    if isContinued { rest = rest.dropLast(12) }
    guard let event = event(UnsafeRawBufferPointer(rebasing: rest)) else { throw .unknownEvent }
    return JournalRecord(
      number: number, time: SessionTime(rawValue: time), event: event, isContinued: isContinued)
  }

  private func event(_ bytes: UnsafeRawBufferPointer) -> Event? {
    if Suspicion.rests(on: bytes) {
      return Suspicion.cleaned(Data(bytes)).flatMap { try? decoder.decode(Event.self, from: $0) }
    }
    var json = JournalReader(bytes)
    if let event = Event(&json), json.isAtEnd { return event }
    return try? decoder.decode(Event.self, from: Data(bytes))
  }

  private static func take(_ mark: StaticString, from rest: inout Slice<UnsafeRawBufferPointer>)
    -> Bool
  {
    let mark = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    guard rest.starts(with: mark) else { return false }
    rest = rest.dropFirst(mark.count)
    return true
  }

  /// A number of at most 15 digits, so that every reader of JSON holds it exactly.
  private static func number(
    after mark: StaticString, in rest: inout Slice<UnsafeRawBufferPointer>
  ) -> Int? {
    guard take(mark, from: &rest) else { return nil }
    let digits = rest.prefix(16).prefix { (0x30...0x39).contains($0) }
    guard (1...15).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
