import CLinux
import Foundation
import Glibc

/// The lock on a session, held while it is open; the kernel drops it when its holder dies.
final class SessionLock {
  private let file: File

  /// Takes the lock, and writes the process number of its holder into the lock's file.
  init(_ folder: SessionFolder) throws(StoreFailure) {
    do {
      file = try File(folder.lock.path, O_RDWR | O_CREAT)
      _ = try Syscalls.value(.lock, file.path) { spro_lock(file.descriptor) }
      try file.truncate(to: 0)
      try file.write(Array("\(getpid())\n".utf8))
    } catch .system(let failure)
      where failure.call == .lock && [EAGAIN, EACCES].contains(failure.number)
    {
      throw .openElsewhere(name: folder.name, process: Self.process(in: folder))
    }
  }

  // NB: a child between its fork and its exec holds the same open file, which closing would leave
  // locked.
  deinit { _ = spro_unlock(file.descriptor) }

  /// Whether somebody holds the lock; looking never takes it.
  static func isHeld(_ folder: SessionFolder) -> Bool {
    guard let file = try? File(folder.lock.path, O_RDONLY) else { return false }
    return spro_is_locked(file.descriptor) == 1
  }

  /// The process number the last holder wrote.
  static func process(in folder: SessionFolder) -> Int32? {
    guard let file = try? File(folder.lock.path, O_RDONLY) else { return nil }
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = (try? file.read(into: &bytes)) ?? 0
    return Int32(String(decoding: bytes.prefix(count).prefix { $0 != 0x0A }, as: UTF8.self))
  }
}
