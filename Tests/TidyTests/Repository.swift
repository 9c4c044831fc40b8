import Foundation

/// The files of the project, found from where this test stands.
enum Repository {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every text of the project that people write, read once.
  private static let all = Result {
    let folders = try ["Sources", "Tests", "Decks", ".ci"].flatMap(files(in:))
    let top = try FileManager.default.contentsOfDirectory(atPath: root.path())
      .filter { $0.hasSuffix(".md") || $0 == "Package.swift" }
    return try folders + top.sorted().compactMap(file(at:))
  }

  static func texts() throws -> [SourceFile] { try all.get() }

  /// Swift files of a folder, by their path.
  ///
  /// - Throws: `NothingFound`, for a check of nothing would pass unseen.
  static func swiftFiles(in folder: String) throws -> [SourceFile] {
    let found = try texts().filter {
      $0.path.hasPrefix("\(folder)/") && $0.path.hasSuffix(".swift")
    }
    guard !found.isEmpty else { throw NothingFound(folder: folder) }
    return found
  }

  struct NothingFound: Error {
    let folder: String
  }

  private static func files(in folder: String) throws -> [SourceFile] {
    let folderPath = root.appending(path: folder).path()
    guard FileManager.default.fileExists(atPath: folderPath) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: folderPath).sorted()
      .compactMap { try file(at: "\(folder)/\($0)") }
  }

  /// A file's text; nil for a folder and for what is no text.
  private static func file(at path: String) throws -> SourceFile? {
    let url = root.appending(path: path)
    guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true,
      let text = String(data: try Data(contentsOf: url), encoding: .utf8)
    else { return nil }
    return SourceFile(path: path, text: text)
  }
}

/// A file by its path from the top of the project.
struct SourceFile: Sendable {
  let path: String
  let text: String
  /// The text cut into its pieces; of a Swift file only.
  let swift: SwiftText

  init(path: String, text: String) {
    self.path = path
    self.text = text
    swift = SwiftText(path.hasSuffix(".swift") ? text : "")
  }

  /// The module a file of `Sources` belongs to.
  var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// The name without its folders and its last suffix.
  var name: String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.prefix(upTo: file.lastIndex(of: ".") ?? file.endIndex))
  }

  /// The folder the file stands in.
  var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }

  /// The lines, numbered from 1.
  var lines: [(number: Int, text: Substring)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { ($0.offset + 1, $0.element) }
  }

  /// Says where something stands, as compilers do.
  func finding(_ what: String, line: Int = 1) -> String { "\(path):\(line): \(what)" }
}
