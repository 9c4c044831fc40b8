import Foundation
import GameEngine
import Glibc

extension SessionFolder {
  /// Copies what follows the last sound action aside, then cuts it off.
  func cutTail(
    of file: File, _ finding: JournalScan.Finding
  ) throws(StoreFailure) -> JournalCut? {
    guard finding.tornLength > 0 else { return nil }
    let copy = freeName("journal.coupe")
    let end = finding.soundLength + finding.tornLength
    try self.copy(file, bytes: finding.soundLength..<end, to: copy.path)
    try file.truncate(to: finding.soundLength)
    try file.syncData()
    return JournalCut(offset: finding.soundLength, length: finding.tornLength, copy: copy)
  }

  /// Copies bytes of a file into a new file of this folder, and makes that durable.
  func copy(_ file: File, bytes: Range<Int>, to path: String) throws(StoreFailure) {
    let target = try File(path, O_WRONLY | O_CREAT | O_EXCL)
    try file.seek(to: bytes.lowerBound)
    var block = [UInt8](repeating: 0, count: 256 << 10)
    var left = bytes.count
    while left > 0 {
      let count = min(left, try file.read(into: &block))
      if count == 0 { break }
      try target.write(Array(block.prefix(count)))
      left -= count
    }
    try target.syncAll()
    try Syscalls.syncFolder(url.path)
  }
}
