import Foundation

/// Where the benchmarks write: a folder beside the build, on the disk the sources are on.
enum Workplace {
  /// The folder, made if it is not there; a memory file system would make syncs free.
  static var folder: URL {
    get throws {
      let url = Peer.sources.deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent(".build/bench")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      return url
    }
  }

  /// Gives a body an empty folder, and removes it after.
  static func with<Result>(_ name: String, _ body: (URL) throws -> Result) throws -> Result {
    let url = try folder.appendingPathComponent("\(name)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url)
  }
}
