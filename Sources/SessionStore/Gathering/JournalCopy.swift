import Glibc

/// One of several copies of a session's journal.
struct JournalCopy {
  let folder: SessionFolder
  /// Bytes up to the end of the last sound action.
  let length: Int

  /// Reads a copy through, for what is damaged is no copy.
  init(_ folder: SessionFolder) throws(StoreFailure) {
    self.folder = folder
    let file = try folder.openJournal(O_RDONLY, of: .anybody)
    length = try JournalScan.read(file, name: folder.name) { _ in }.soundLength
  }

  /// Whether a longer copy goes on where this one ends.
  func begins(_ longer: JournalCopy) throws(StoreFailure) -> Bool {
    let mine = try folder.openJournal(O_RDONLY, of: .anybody)
    let other = try longer.folder.openJournal(O_RDONLY, of: .anybody)
    var left = length
    while left > 0 {
      let size = min(left, Self.block)
      guard try mine.readWhole(size) == other.readWhole(size) else { return false }
      left -= size
    }
    return true
  }

  private static let block = 64 << 10
}

extension File {
  /// Reads that many bytes; fewer at the end of the file.
  fileprivate func readWhole(_ count: Int) throws(StoreFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var place = 0
    while place < count {
      let read = try read(into: &bytes, from: place)
      if read == 0 { break }
      place += read
    }
    return Array(bytes.prefix(place))
  }
}
