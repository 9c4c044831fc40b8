import CLinux
import Glibc

/// An open file, closed when nothing holds it any more.
final class File {
  let descriptor: Int32
  private(set) var path: String

  /// Opens a file, which no child process inherits.
  ///
  /// A symbolic link in its last place is refused unless told otherwise. `O_NONBLOCK` keeps a named
  /// pipe put in a file's place from holding the program up.
  init(
    _ path: String, _ flags: Int32, mode: mode_t = 0o600, followingLink: Bool = false
  ) throws(StoreFailure) {
    let link = followingLink ? 0 : O_NOFOLLOW
    do {
      descriptor = try Syscalls.value(.open, path) {
        open(path, flags | link | O_CLOEXEC | O_NONBLOCK, mode)
      }
    } catch .system(let failure) where [ELOOP, EISDIR, ENXIO].contains(failure.number) {
      throw .notAFile(path: path)
    }
    self.path = path
  }

  deinit { close(descriptor) }

  func status() throws(StoreFailure) -> stat {
    var status = stat()
    _ = try Syscalls.value(.inspect, path) { fstat(descriptor, &status) }
    return status
  }

  /// Reads what fits behind a place of a buffer; 0 at the end.
  func read(into buffer: inout [UInt8], from place: Int = 0) throws(StoreFailure) -> Int {
    try Syscalls.value(.read, path) {
      buffer.withUnsafeMutableBytes { bytes in
        let room = UnsafeMutableRawBufferPointer(rebasing: bytes[place...])
        return Glibc.read(descriptor, room.baseAddress, room.count)
      }
    }
  }

  func seek(to offset: Int) throws(StoreFailure) {
    _ = try Syscalls.value(.read, path) { lseek(descriptor, off_t(offset), SEEK_SET) }
  }

  /// Writes all bytes, in as many calls as it takes.
  func write(_ bytes: [UInt8], calls: DiskCalls = .system) throws(StoreFailure) {
    var written = 0
    while written < bytes.count {
      written += try Syscalls.value(.write, path) {
        bytes.withUnsafeBytes { buffer in
          calls.write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
        }
      }
    }
  }

  /// Makes the bytes durable; never tried again, for a second try may lie.
  ///
  /// Source: « fsyncgate », PostgreSQL 2018: after a failed sync Linux marks the pages clean.
  func syncData(calls: DiskCalls = .system) throws(StoreFailure) {
    _ = try Syscalls.value(.sync, path, retryingOnInterrupt: false) { calls.sync(descriptor) }
  }

  func syncAll() throws(StoreFailure) {
    _ = try Syscalls.value(.sync, path, retryingOnInterrupt: false) { fsync(descriptor) }
  }

  func truncate(to length: Int, calls: DiskCalls = .system) throws(StoreFailure) {
    _ = try Syscalls.value(.truncate, path) { calls.truncate(descriptor, off_t(length)) }
  }

  /// Gives the file another name; one that is taken loses its file.
  func rename(to newPath: String) throws(StoreFailure) {
    try Syscalls.rename(path, to: newPath)
    path = newPath
  }

  /// Asks for room beyond the end; a disk that cannot is no harm.
  func reserve(from offset: Int, _ length: Int) {
    _ = spro_reserve(descriptor, off_t(offset), off_t(length))
  }
}
