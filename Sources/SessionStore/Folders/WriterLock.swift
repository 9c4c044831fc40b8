import CLinux
import Foundation
import Glibc

/// Keeps a folder for one writer, of this program or another, while what it reads there is changed.
public final class WriterLock {
  private let file: File

  /// Takes the lock without waiting.
  ///
  /// - Throws: `StoreFailure`: `openElsewhere` when another program holds it, or the call that failed.
  public init(_ folder: URL) throws(StoreFailure) {
    do {
      file = try File(folder.appendingPathComponent("verrou").path, O_RDWR | O_CREAT)
      _ = try Syscalls.value(.lock, file.path) { spro_lock(file.descriptor) }
    } catch .system(let failure)
      where failure.call == .lock && [EAGAIN, EACCES].contains(failure.number)
    {
      throw .openElsewhere(name: folder.lastPathComponent, process: nil)
    }
  }

  deinit { _ = spro_unlock(file.descriptor) }
}

extension StorePlace {
  /// The folder of the decks users make beside their sessions, each in a folder of its own.
  public var decksFolder: URL { folder.appendingPathComponent("bibliotheque", isDirectory: true) }
}
