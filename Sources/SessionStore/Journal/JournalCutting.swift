import Foundation
import GameEngine
import Glibc

extension JournalFormat {
  /// Writes the lines of actions, numbered on from a record.
  mutating func lines(
    of actions: [RecordedAction], from records: Int
  ) throws(StoreFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var number = records
    for action in actions {
      for (index, event) in action.events.enumerated() {
        number += 1
        bytes += try line(
          JournalRecord(
            number: number, time: action.time, event: event,
            isContinued: index < action.events.count - 1))
      }
    }
    return bytes
  }
}

extension SessionFolder {
  /// Copies what follows the last sound action aside, then cuts it off.
  func cutTail(
    of file: File, _ finding: JournalScan.Finding
  ) throws(StoreFailure) -> JournalCut? {
    guard finding.tornLength > 0 else { return nil }
    let copy = freeName("journal.coupe")
    try self.copy(file, from: finding.soundLength, to: copy)
    try file.truncate(to: finding.soundLength)
    try file.syncData()
    return JournalCut(offset: finding.soundLength, length: finding.tornLength, copy: copy)
  }

  /// Copies a file from an offset to its end into a new file, and makes that durable.
  func copy(_ file: File, from offset: Int, to url: URL) throws(StoreFailure) {
    let target = try File(url.path, O_WRONLY | O_CREAT | O_EXCL)
    try file.seek(to: offset)
    var block = [UInt8](repeating: 0, count: 256 << 10)
    while true {
      let count = try file.read(into: &block)
      if count == 0 { break }
      try target.write(Array(block.prefix(count)))
    }
    try target.syncAll()
    try Syscalls.syncFolder(self.url.path)
  }
}
