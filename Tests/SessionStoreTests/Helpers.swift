import Foundation
import GameEngine
import SessionStore
import TestSupport

extension TemporaryFolder {
  /// The place of sessions in this folder.
  var place: StorePlace { StorePlace(url) }

  /// A session's folder that holds just that journal.
  func session(journal: Data, named name: String = "seance") throws -> SessionFolder {
    let folder = place.session(named: name)
    try? FileManager.default.removeItem(at: folder.url)
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    try journal.write(to: folder.journal)
    return folder
  }

  /// A new session of those actions.
  func journal(
    _ actions: [RecordedAction] = [.at(0, .frameAgreed)], calls: DiskCalls = .system,
    title: String = "Essai"
  ) throws -> Journal {
    let draft = Journal.Draft(
      Samples.opening(title: title), program: "1.0", created: "2026-11-23T14:05:09+01:00")
    return try Journal.create(draft, in: place, first: actions, calls: calls)
  }
}

extension RecordedAction {
  static func at(_ milliseconds: Int, _ events: Event...) -> RecordedAction {
    RecordedAction(time: SessionTime(rawValue: milliseconds), events: events)
  }
}

/// Events of different lengths, none of which is like another.
func distinctActions(_ count: Int) -> [RecordedAction] {
  (1...count).map { number in
    .at(number * 10, .participantLeft(ParticipantID(number * number)))
  }
}

extension SessionFolder {
  /// The records a reading hands on.
  func allRecords() throws(StoreFailure) -> [JournalRecord] {
    var records: [JournalRecord] = []
    try self.records { records.append($0) }
    return records
  }
}

/// The failure a call ends in.
func failure(_ body: () throws -> Void) -> StoreFailure? {
  do { try body() } catch { return error as? StoreFailure }
  return nil
}

/// A line sealed as the format says, by other means than the program's.
func sealed(_ body: String, after digits: String = "") -> String {
  var crc = UInt32.max
  for byte in Array((digits + body).utf8) {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0x82F6_3B78 : crc >> 1 }
  }
  let hexadecimal = String(~crc, radix: 16)
  let padded = String(repeating: "0", count: 8 - hexadecimal.count) + hexadecimal
  return "\(body),\"c\":\"\(padded)\"}\n"
}
