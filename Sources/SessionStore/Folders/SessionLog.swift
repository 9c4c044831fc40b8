import Foundation
import Glibc
import PlainText

/// What happened at the door of a session's room, a line each, for whoever looks into a difficulty.
///
/// Nothing depends on it: a line that cannot be written is left out, and a full log starts anew
/// beside the one before.
public final class SessionLog {
  private let url: URL
  private var file: File?
  private var length = 0
  private let stamp: () -> String

  /// The longest log kept, in bytes; the one before it is kept too.
  private static let limit = 1 << 20

  /// Opens the log of a session.
  public convenience init(_ folder: SessionFolder) {
    self.init(folder) { JournalHeader.stamp(Date()) }
  }

  init(_ folder: SessionFolder, stamp: @escaping () -> String) {
    url = folder.url.appendingPathComponent("salle.log")
    self.stamp = stamp
  }

  private func open() {
    file = try? File(url.path, O_WRONLY | O_CREAT | O_APPEND, mode: 0o600)
    length = (try? file?.status().st_size).flatMap { Int($0) } ?? 0
  }

  /// Writes a line, cleaned of whatever could command a terminal.
  public func note(_ text: String) {
    if file == nil { open() }
    let line = Array("\(stamp()) \(Cleaning.clean(text))\n".utf8)
    if length + line.count > Self.limit { startAnew() }
    length += line.count
    try? file?.write(line)
  }

  private func startAnew() {
    try? Syscalls.rename(url.path, to: url.path + ".1")
    open()
  }
}
