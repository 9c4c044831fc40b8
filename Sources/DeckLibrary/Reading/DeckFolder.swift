import Foundation

/// Fetches the files of a deck from a folder, without trusting it.
struct DeckFolder {
  /// Bytes of one file; the built-in deck's largest is a twentieth of that.
  static let maximumFileSize = 8_000_000

  private let folder: URL
  private let shownName: String

  /// Reads the files there are; each that cannot be read is a problem of its own.
  static func files(in url: URL) -> DeckFiles {
    DeckFolder(url).files()
  }

  private init(_ url: URL) {
    shownName = url.standardizedFileURL.lastPathComponent
    folder = url.resolvingSymlinksInPath()
  }

  private func files() -> DeckFiles {
    var files = DeckFiles()
    if let defect = folderDefect() {
      files.problems = [(shownName, defect)]
      return files
    }
    for file in DeckFile.allCases { fetch(file, into: &files) }
    if let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files.problems += names.sorted().compactMap(unknownFile)
    }
    return files
  }

  private func folderDefect() -> Defect? {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isDirectory) else {
      return .folderMissing
    }
    guard isDirectory.boolValue else { return .notAFolder }
    let isReadable = FileManager.default.isReadableFile(atPath: folder.path)
    let isEnterable = FileManager.default.isExecutableFile(atPath: folder.path)
    return isReadable && isEnterable ? nil : .folderUnreadable
  }

  private func fetch(_ file: DeckFile, into files: inout DeckFiles) {
    let url = folder.appendingPathComponent(file.name, isDirectory: false)
    let target = url.resolvingSymlinksInPath()
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: url.path) else {
      files.missing.append(file)
      return
    }
    if let defect = defect(of: target, linkedBy: attributes) {
      files.problems.append((file.name, defect))
      return
    }
    guard let bytes = Self.bytes(at: target) else {
      files.problems.append((file.name, .fileUnreadable))
      return
    }
    if bytes.count > Self.maximumFileSize {
      files.problems.append((file.name, .tooLarge(limit: Self.maximumFileSize)))
    } else {
      files.bytes[file] = bytes
    }
  }

  private func defect(of target: URL, linkedBy attributes: [FileAttributeKey: Any]) -> Defect? {
    var attributes = attributes
    if attributes[.type] as? FileAttributeType == .typeSymbolicLink {
      guard target.path.hasPrefix(folder.path + "/") else { return .leavesFolder }
      guard let found = try? FileManager.default.attributesOfItem(atPath: target.path) else {
        return .fileUnreadable
      }
      attributes = found
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else { return .notARegularFile }
    guard let size = attributes[.size] as? Int, size <= Self.maximumFileSize else {
      return .tooLarge(limit: Self.maximumFileSize)
    }
    return nil
  }

  /// At most one byte more than is allowed, should the file have grown meanwhile.
  private static func bytes(at url: URL) -> [UInt8]? {
    guard let handle = try? FileHandle(forReadingFrom: url) else { return nil }
    defer { try? handle.close() }
    do {
      return Array(try handle.read(upToCount: maximumFileSize + 1) ?? Data())
    } catch {
      return nil
    }
  }

  /// A JSON file whose name means nothing, and so would be passed over in silence.
  private func unknownFile(_ name: String) -> (file: String, defect: Defect)? {
    guard name.lowercased().hasSuffix(".json"), DeckFile(rawValue: name) == nil else { return nil }
    let nearest = NearestWord.nearest(to: name, among: DeckFile.allCases.map(\.name))
    return (name, .unknownFile(nearest: nearest))
  }
}
