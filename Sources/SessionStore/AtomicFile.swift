import Foundation
import Glibc

/// Writes files that are there whole or not at all.
public enum AtomicFile {
  /// Who may read a file that is written.
  public enum Access: Sendable {
    /// Its owner alone: what is kept in a session's folder.
    case ownerOnly
    /// Whom the umask lets: what somebody asked for elsewhere.
    case asUmask
  }

  /// Writes bytes into a temporary file beside, syncs it, and gives it its name.
  ///
  /// - Parameters:
  ///   - bytes: The whole contents.
  ///   - url: The file; a symbolic link is followed to the file it names.
  ///   - overwrite: Whether a file of that name may be replaced.
  ///   - access: Who may read it.
  ///   - syncs: Whether it outlives a power cut, and not its writer's end alone.
  /// - Throws: `StoreFailure`: `fileExists`, `notAFile`, `noFolder`, or the call that failed.
  public static func write(
    _ bytes: some Sequence<UInt8>, to url: URL, overwrite: Bool, access: Access = .asUmask,
    syncs: Bool = true
  ) throws(StoreFailure) {
    let path = try target(of: url.path, overwrite: overwrite)
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    guard FileManager.default.fileExists(atPath: folder.path) else {
      throw .noFolder(path: folder.path)
    }
    let draft = folder.appendingPathComponent(".spro-\(UUID().uuidString)").path
    do {
      try write(Array(bytes), draft, access, syncs: syncs)
      try rename(draft, to: path, overwrite: overwrite)
    } catch {
      try? Syscalls.unlink(draft)
      throw error.about(path, insteadOf: draft)
    }
    if syncs { try Syscalls.syncFolder(folder.path) }
  }

  /// The file to replace; a device or a pipe must not lose its name to a plain file.
  private static func target(
    of path: String, overwrite: Bool
  ) throws(StoreFailure) -> String {
    guard let named = try? Syscalls.inspect(path) else { return path }
    if named.st_mode & S_IFMT == S_IFDIR { throw .notAFile(path: path) }
    guard overwrite else { throw .fileExists(path: path) }
    guard let real = try Syscalls.realPath(path) else { throw .notAFile(path: path) }
    let mode = try Syscalls.inspect(real).st_mode
    guard mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    return real
  }

  private static func write(
    _ bytes: [UInt8], _ path: String, _ access: Access, syncs: Bool
  ) throws(StoreFailure) {
    let mode: mode_t = access == .ownerOnly ? 0o600 : 0o666
    let file = try File(path, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
    try file.write(bytes)
    if syncs { try file.syncAll() }
  }

  private static func rename(
    _ draft: String, to path: String, overwrite: Bool
  ) throws(StoreFailure) {
    if overwrite { return try Syscalls.rename(draft, to: path) }
    do {
      try Syscalls.renameNew(draft, to: path)
    } catch .system(let failure) where failure.number == EEXIST {
      throw .fileExists(path: path)
    }
  }
}

extension StoreFailure {
  /// The same failure, told of the file somebody asked for.
  fileprivate func about(_ path: String, insteadOf draft: String) -> StoreFailure {
    guard case .system(let failure) = self, failure.path == draft else { return self }
    return .system(SystemFailure(failure.call, number: failure.number, path: path))
  }
}
