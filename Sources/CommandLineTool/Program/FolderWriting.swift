import DeckLibrary
import Foundation
import SessionStore

/// Writes several files into a folder, each whole or not at all.
struct FolderWriting {
  let path: String
  /// Whether files of the same names may be replaced.
  let replaces: Bool

  private var folder: URL { URL(fileURLWithPath: path, isDirectory: true) }

  /// Writes the files; nothing is written when one of them is there and may not be replaced.
  ///
  /// - Returns: The paths of the files.
  /// - Throws: `Failure` when a file exists, or the folder or a file cannot be made.
  func write(_ files: [NamedFile]) throws(Failure) -> [String] {
    if path == "-" { throw .notAFolder(path: path) }
    if !replaces, let taken = names(among: files.map(\.name)).first {
      throw .fileExists(path: shownPath(taken))
    }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch { throw .cannotCreate(path: path, number: (error as NSError).systemNumber) }
    for file in files { try write(file) }
    return files.map { shownPath($0.name) }
  }

  /// Those of some names that are in the folder.
  func names(among names: [String]) -> [String] {
    names.filter { FileManager.default.fileExists(atPath: url($0).path) }
  }

  private func write(_ file: NamedFile) throws(Failure) {
    do { try AtomicFile.write(file.bytes, to: url(file.name), overwrite: replaces) } catch {
      throw Failure(error)
    }
  }

  private func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

  private func shownPath(_ name: String) -> String {
    path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }
}
