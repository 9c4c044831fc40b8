import CLinux
import Glibc

/// The one place of the store that calls libc: -1 and `errno` become a typed error here, once.
enum Syscalls {
  /// Calls, again while a signal interrupts it, and answers the result or throws.
  static func value<Result: SignedInteger>(
    _ call: SystemFailure.Call, _ path: String, retryingOnInterrupt: Bool = true,
    _ body: () -> Result
  ) throws(StoreFailure) -> Result {
    while true {
      let result = body()
      if result != -1 { return result }
      let number = errno
      guard number == EINTR, retryingOnInterrupt else {
        throw .system(SystemFailure(call, number: number, path: path))
      }
    }
  }

  static func makeFolder(_ path: String) throws(StoreFailure) {
    _ = try value(.makeFolder, path) { mkdir(path, 0o700) }
  }

  static func inspect(_ path: String) throws(StoreFailure) -> stat {
    var status = stat()
    _ = try value(.inspect, path) { lstat(path, &status) }
    return status
  }

  static func rename(_ path: String, to newPath: String) throws(StoreFailure) {
    _ = try value(.rename, newPath) { Glibc.rename(path, newPath) }
  }

  /// Renames, unless the new name is taken.
  ///
  /// A file system without such a call gets the name claimed by an empty file first.
  static func renameNew(_ path: String, to newPath: String) throws(StoreFailure) {
    do {
      _ = try value(.rename, newPath) { spro_rename_new(path, newPath) }
    } catch .system(let failure) where [EINVAL, ENOSYS, ENOTSUP].contains(failure.number) {
      _ = try File(newPath, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
      try rename(path, to: newPath)
    }
  }

  /// The file a path ends at, links followed; nil where a link leads nowhere.
  static func realPath(_ path: String) throws(StoreFailure) -> String? {
    guard let real = realpath(path, nil) else {
      if errno == ENOENT { return nil }
      throw .system(SystemFailure(.inspect, number: errno, path: path))
    }
    defer { free(real) }
    return String(cString: real)
  }

  static func unlink(_ path: String) throws(StoreFailure) {
    _ = try value(.unlink, path) { Glibc.unlink(path) }
  }

  static func removeFolder(_ path: String) throws(StoreFailure) {
    _ = try value(.unlink, path) { rmdir(path) }
  }

  /// Removes a file, or a folder and all it holds; never follows a symbolic link.
  static func removeTree(_ path: String) throws(StoreFailure) {
    guard try inspect(path).st_mode & S_IFMT == S_IFDIR else { return try unlink(path) }
    for name in try names(in: path) { try removeTree("\(path)/\(name)") }
    try removeFolder(path)
  }

  /// Makes the names in a folder durable; file systems that cannot are left alone.
  static func syncFolder(_ path: String) throws(StoreFailure) {
    let folder = try File(path, O_RDONLY | O_DIRECTORY, followingLink: true)
    do {
      try folder.syncAll()
    } catch .system(let failure) where failure.number == EINVAL {}
  }

  /// Names in a folder, sorted, without `.` and `..`.
  static func names(in path: String) throws(StoreFailure) -> [String] {
    guard let stream = opendir(path) else {
      throw .system(SystemFailure(.list, number: errno, path: path))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
